import { readValue } from '../../src/library/figures.js';
import { readQuantities } from '../../src/language/quantities.js';
import { unitTable } from '../../src/language/units.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { period } from '../../src/model/period.js';
import type { Quantity } from '../../src/model/quantity.js';
import type {
  Aspect,
  EntityRef,
  Origin,
  PeriodRef,
  Query,
  QueryKind,
  StatedFigure,
  VariableRef,
} from '../../src/model/query.js';
import { rowsOf } from '../language/corpus.js';
import { knowledge as county } from './county.js';

/** Rows of a tab-separated file in this folder. */
export const rows = (file: string): string[][] => rowsOf(`../answering/${file}`);

/**
 * A query in short: its kind, then ids of what it names, then `: ` and its text. Ids joined by `|` are one vague mention,
 * `@2024` a period, `@去年=2024` one as said (relative), `#50亿` a figure, `#老二=第2位` one as said, `+yesNo` an aspect, `?渔业` an unread word, `+person` that somebody private is spoken of,
 * `in:yunxi` where the named lie, `unit:万元` the unit asked in, `entities:default` or `variables:previous` where a slot is
 * from, `pivot:8`, `loose:orders` a mention that only hints.
 */
export function queryOf(asked: string, knowledge: Knowledge = county): Query {
  const [head = '', text = ''] = asked.split(/: (.*)/s);
  const [kind = '', ...words] = head.trim().split(' ');
  const { entities, variables, rankings, glossary } = knowledge.vocabulary;
  const marked = (sign: string): string[] =>
    words.filter((word) => word.startsWith(sign)).map((word) => word.slice(sign.length));
  const named = words.filter((word) => /^[a-z][\w-]*(?:\|[\w-]+)*$/.test(word));
  const unknown = named.flatMap((word) => word.split('|')).filter((id) => !isKnown(id));
  if (unknown.length > 0) throw new RangeError(`not in the vocabulary: ${unknown.join(' ')}`);
  const mentions = [...named, ...marked('loose:')].filter((word) => variables.has(word.split('|')[0] ?? ''));
  const unit = marked('unit:')[0];
  const within = marked('in:')[0];
  const from = (slot: string): Origin => (marked(`${slot}:`)[0] as Origin | undefined) ?? 'question';
  return {
    kind: kind as QueryKind,
    entities: { value: named.filter((id) => entities.has(id)).map(entityRef), from: from('entities') },
    variables: { value: mentions.map(variableRef), from: from('variables') },
    excluded: marked('without:'),
    rankings: { value: named.filter((id) => rankings.has(id)), from: from('rankings') },
    periods: { value: marked('@').map((said) => periodRef(said, text)), from: from('periods') },
    figures: marked('#').map((said) => statedFigure(said, text)),
    terms: named.filter((id) => glossary.has(id)),
    aspects: marked('+').filter((word) => word !== 'person') as Aspect[],
    pivot: Number(marked('pivot:')[0] ?? -1),
    unread: marked('?').map((said) => ({ said, start: text.indexOf(said), attached: true })),
    person: words.includes('+person'),
    text,
    ...(within === undefined ? {} : { within }),
    ...(unit === undefined ? {} : { unit: unitSaid(unit) }),
  };

  function isKnown(id: string): boolean {
    return entities.has(id) || variables.has(id) || rankings.has(id) || glossary.has(id);
  }

  function entityRef(id: string): EntityRef {
    const own = entities.get(id);
    const said = [own?.name, ...(own?.alternateName.map(({ name }) => name) ?? [])].find(
      (name) => name !== undefined && text.includes(name),
    );
    const others = [...entities.values()]
      .filter((one) => one.id !== id && one.alternateName.some(({ name }) => name === said))
      .map((one) => one.id);
    return {
      id,
      match: 'name',
      said: said ?? own?.name ?? id,
      start: said === undefined ? -1 : text.indexOf(said),
      ...(others.length > 0 ? { others } : {}),
    };
  }

  function variableRef(word: string): VariableRef {
    const ids = word.split('|');
    const said = ids.map((id) => variables.get(id)?.name ?? '').find((name) => text.includes(name));
    return {
      ids,
      said: said ?? variables.get(ids[0] ?? '')?.name ?? '',
      start: said === undefined ? -1 : text.indexOf(said),
      loose: words.includes(`loose:${word}`),
    };
  }
}

/** A printed figure. */
export function quantityIn(printed: string): Quantity {
  const quantity = readValue(printed, unitTable());
  if (!quantity) throw new RangeError(`not a figure: ${printed}`);
  return quantity;
}

function periodRef(asked: string, text: string): PeriodRef {
  const [said = '', iso] = asked.split('=');
  return {
    period: period(iso ?? said),
    said,
    start: text.indexOf(said),
    relative: iso !== undefined && !/^\d/.test(said),
    yearGiven: /年/.test(said) || iso === undefined,
    yearBefore: said.includes('同期'),
  };
}

function statedFigure(asked: string, text: string): StatedFigure {
  const [said = '', figure = said] = asked.split('=');
  const [mention] = readQuantities(figure, unitTable());
  if (!mention) throw new RangeError(`not a figure: ${asked}`);
  return { quantity: mention.quantity, role: mention.role, said, start: text.indexOf(said) };
}

function unitSaid(printed: string): NonNullable<Query['unit']> {
  const unit = unitTable().find(printed.replace(/^[十百千万亿]+(?=.)/, ''));
  return { code: unit?.code ?? '', dimension: unit?.dimension ?? '', printed };
}
