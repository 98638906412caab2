import { additionOf, refusedIn } from '../library/draft-additions.js';
import type { Decision, Drafted, DraftedFact } from '../library/drafts.js';
import type { Desk } from './review-desk.js';
import type { Paint } from './paint.js';
import {
  countOf,
  headlineOf,
  isOfTheSame,
  HELP,
  keyOf,
  placesIn,
  settled,
  shownPlace,
  unreviewed,
  withFacts,
  type Place,
} from './review-items.js';

export interface Review {
  /** Takes a key, or a line where `wantsLine`; gives what to show. */
  readonly take: (typed: string) => string;
  readonly wantsLine: () => boolean;
  readonly done: () => boolean;
  /** What is to be decided now. */
  readonly show: () => string;
}

const FIELDS = [
  ['about', '谁'],
  ['variable', '指标'],
  ['value', '数'],
  ['period', '时间'],
  ['quote', '引文'],
] as const;
type Field = (typeof FIELDS)[number][0];

/** Walks through the facts of drafts that nobody has decided on, those in doubt first. */
export function openReview(drafts: readonly Drafted[], desk: Desk, paint: Paint): Review {
  const current = new Map(drafts.map((draft) => [draft.id, draft]));
  const queue = drafts.map(({ id }) => id);
  const past: Drafted[] = [];
  const skipped = new Set<string>();
  let correcting: Field | 'which' | undefined;
  let left = false;

  const draft = (): Drafted | undefined => current.get(queue[0] ?? '');
  const open = (): Place | undefined => {
    const own = draft();
    const all = own ? placesIn(own).filter(({ fact }) => fact.review === undefined) : [];
    const ahead = all.filter((place) => !skipped.has(keyOf(queue[0] ?? '', place)));
    return ahead.find(({ fact }) => fact.doubt) ?? ahead[0];
  };

  const keys: Readonly<Record<string, () => string>> = {
    a: () => decided('accepted'),
    r: () => decided('rejected'),
    s: skip,
    c: correct,
    u: undone,
    A: acceptedAll,
    p: published,
    q() {
      left = true;
      return '记下了，下次接着看。';
    },
  };

  return {
    wantsLine: () => correcting !== undefined,
    done: () => left || draft() === undefined,
    show,
    take(typed) {
      if (correcting !== undefined) return corrected(typed.trim());
      const key = typed.trim().charAt(0);
      return (Object.hasOwn(keys, key) ? keys[key] : undefined)?.() ?? HELP;
    },
  };

  function show(): string {
    const own = draft();
    if (!own) return '没有要看的草稿了。';
    return shownPlace(own, open(), desk.naming([...current.values()]), paint);
  }

  /** Writes a changed draft; it can be undone. */
  function change(next: Drafted, before = draft()): string {
    if (before) past.push(before);
    current.set(next.id, next);
    desk.save(next);
    return show();
  }

  function changeOne(own: Drafted, { fact: old }: Place, fact: DraftedFact): string {
    return change(withFacts(own, (one) => (one === old ? fact : one)));
  }

  function decided(review: Decision): string {
    const [own, place] = [draft(), open()];
    if (!own || !place) return show();
    const { about, variable } = place.fact;
    if (review === 'accepted' && (about === undefined || variable === undefined))
      return `还没有写${about === undefined ? '是谁的' : '是什么指标'}，先按 c 改。`;
    return changeOne(own, place, { ...place.fact, review });
  }

  /** Past a fact, or past a draft that has none left. */
  function skip(): string {
    const place = open();
    if (place) skipped.add(keyOf(queue[0] ?? '', place));
    else queue.push(...queue.splice(0, 1));
    return show();
  }

  function correct(): string {
    if (!open()) return show();
    correcting = 'which';
    return `改哪一项？${FIELDS.map(([, name], at) => `${at + 1} ${name}`).join('  ')}  回车不改`;
  }

  function corrected(typed: string): string {
    const place = open();
    const own = draft();
    if (typed === '' || !place || !own) {
      correcting = undefined;
      return show();
    }
    if (correcting === 'which' || correcting === undefined) {
      const [field, name] = FIELDS[Number(typed) - 1] ?? [];
      if (field === undefined) return `写 1 到 ${FIELDS.length}，回车不改`;
      correcting = field;
      return `${name}改成：`;
    }
    const field = correcting;
    if (field === 'variable' && desk.idOf(typed, 'variable') === undefined)
      return `知识库和这篇草稿里都没有“${typed}”这个指标，写 id 或名字；新的先加到草稿的 variables.yaml 里。`;
    if (field === 'quote' && !place.passage.text.includes(typed)) return '段落里没有这句引文，要原样照抄。';
    correcting = undefined;
    if (field === 'about') return ofWhom(own, place, typed);
    if (field === 'variable')
      return changeOne(own, place, settled(place.fact, field, desk.idOf(typed, field) ?? typed));
    return changeOne(own, place, { ...place.fact, [field]: typed });
  }

  /** Whoever one fact is of, the others that tell nobody are of too; a row of a table for itself. */
  function ofWhom(own: Drafted, { fact: corrected, passage }: Place, name: string): string {
    const known = desk.idOf(name, 'entity');
    const [grown, id] = known === undefined ? desk.withEntity(own, name) : [own, known];
    return change(
      withFacts(grown, (fact) =>
        fact === corrected || isOfTheSame(fact, passage) ? settled(fact, 'about', id) : fact,
      ),
      own,
    );
  }

  function undone(): string {
    const last = past.pop();
    if (!last) return '没有可以撤销的。';
    current.set(last.id, last);
    desk.save(last);
    skipped.clear();
    if (queue[0] !== last.id) queue.unshift(...queue.splice(queue.indexOf(last.id), 1));
    return show();
  }

  function acceptedAll(): string {
    const own = draft();
    const fits = ({ review, doubt, about, variable }: DraftedFact): boolean =>
      review === undefined && !doubt && about !== undefined && variable !== undefined;
    return own
      ? change(withFacts(own, (fact) => (fits(fact) ? { ...fact, review: 'accepted' } : fact)))
      : show();
  }

  function published(): string {
    const own = draft();
    if (!own) return show();
    const undecided = placesIn(own).filter(({ fact }) => fact.review === undefined).length;
    if (undecided > 0) return `还有${undecided}条没有看。`;
    const addition = additionOf(own, [...current.values()], ({ review }) => review === 'accepted');
    const issues = desk.publish(own, addition);
    if (issues.length === 0) {
      queue.shift();
      past.length = 0;
      return `发布了《${headlineOf(own)}》，${countOf(own, 'accepted')}条事实。\n${show()}`;
    }
    const faults = refusedIn([addition], issues);
    if (!faults)
      return ['没有发布：', ...issues.map(({ at, message }) => `${at.file}:${at.line} ${message}`)].join(
        '\n',
      );
    const next = withFacts(own, (fact) => {
      const fault = faults.get(fact);
      return fault ? { ...unreviewed(fact), doubt: [fault.message] } : fact;
    });
    return `没有发布，有${faults.size}条检查不通过，改好再发：\n${change(next)}`;
  }
}
