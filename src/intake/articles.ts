import { normalize } from '../language/normalize.js';
import { ownerOf } from './adrift.js';
import { continuationsOf, type Continuation, type Piece } from './continuations.js';
import { beginsAmid } from './joints.js';
import { localNames } from './local-names.js';
import type { PageArticle, Paragraph } from './page.js';
import { isLead, joined, unitsOf, type Unit } from './units.js';

/** Text being put together: open while it ends without an end of a sentence. */
interface Draft {
  title: string | undefined;
  byline: string | undefined;
  readonly paragraphs: Paragraph[];
  readonly tables: Paragraph[];
}

const SUBTITLE = /^[—-]{1,2}/;
/** Longest line above a headline that leads up to it. */
const LONGEST_KICKER = 14;

/**
 * The articles of a page. Text cut by a column or a page turn is joined to what it continues, wherever that stands; a piece
 * whose beginning is nowhere keeps to itself. `words` are names that help to tell what continues what.
 */
export function articlesOf(page: string, words: readonly string[] = []): PageArticle[] {
  const articles: Draft[] = [];
  const orphans: string[] = [];
  let titles: string[] = [];
  let current: Draft | undefined;
  let heading: string | undefined;
  const units = unitsOf(page);
  const local = localNames(
    page
      .split('\n')
      .map((line) => normalize(line).text)
      .join('\n'),
  );
  const continuations = continuationsOf(piecesOf(units), page, words, local);
  /** Where each piece of running text was put. */
  const places: { readonly draft: Draft; readonly paragraph: number }[] = [];
  for (const unit of units) {
    if (unit.kind === 'title') titles.push(unit.text);
    else if (unit.kind === 'byline') current = signed(unit);
    else if (unit.kind === 'prose') {
      const continuation = continuations.get(places.length);
      current = continuation ? continued(unit, continuation) : begun(unit);
      places.push({
        draft: current,
        paragraph: continuation ? (places[continuation.of]?.paragraph ?? 0) : current.paragraphs.length - 1,
      });
    } else if (unit.kind === 'table') {
      // A table below a headline of its own is an article.
      current = titles.length > 0 || current === undefined ? begin() : current;
      current.tables.push(paragraphOf(unit));
    } else if (unit.kind === 'heading') heading = unit.text;
  }
  return articles.filter(({ paragraphs, tables }) => paragraphs.length + tables.length > 0);

  function begin(): Draft {
    const title = headlineOf();
    const draft: Draft = { title, byline: undefined, paragraphs: [], tables: [] };
    articles.push(draft);
    heading = undefined;
    return draft;
  }

  /** The last title is the headline; a long one above it belongs to an article whose text stands elsewhere. */
  function headlineOf(): string | undefined {
    const subtitle = SUBTITLE.test(titles.at(-1) ?? '') ? titles.pop() : undefined;
    const title = titles.pop();
    orphans.push(...titles.filter((one) => one.length > LONGEST_KICKER));
    titles = [];
    return title === undefined ? subtitle : title + (subtitle ?? '');
  }

  function signed(unit: Unit): Draft {
    const fresh = titles.length > 0 || (current?.paragraphs.length ?? 0) > 0 ? begin() : (current ?? begin());
    fresh.byline = fresh.byline === undefined ? unit.text : `${fresh.byline} ${unit.text}`;
    return fresh;
  }

  /** Goes on with a paragraph that was cut. */
  function continued(unit: Unit, { of, isDoubtful }: Continuation): Draft {
    const { draft, paragraph } = places[of] ?? { draft: current ?? begin(), paragraph: 0 };
    const last = draft.paragraphs[paragraph];
    if (!last) return begun(unit);
    draft.paragraphs[paragraph] = {
      ...last,
      ...(isDoubtful ? { doubtFrom: last.doubtFrom ?? last.text.length } : {}),
      text: joined(last.text, unit.text),
      lines: [last.lines[0], unit.lines[1]],
      pieces: last.pieces + 1,
    };
    return draft;
  }

  /** A paragraph of its own: of a new article, of one there is, or of one whose beginning is lost. */
  function begun(unit: Unit): Draft {
    if (titles.length > 0 || current === undefined) return added(begin(), unit);
    if (isCutOff(unit.text)) return added(headless(), unit);
    if (current.paragraphs.length === 0) return added(current, unit);
    const { article, isDoubtful } = ownerOf(unit.text, current, articles, local, hasRest);
    return added(article, unit, isDoubtful);
  }

  /** Whether what the last piece of an article was cut from is surely found below. */
  function hasRest(draft: Draft): boolean {
    const last = places.findLastIndex((one) => one.draft === draft);
    return [...continuations].some(
      ([at, { of, isDoubtful }]) => of === last && at >= places.length && !isDoubtful,
    );
  }

  function added(draft: Draft, unit: Unit, isDoubtful = false): Draft {
    draft.paragraphs.push({ ...paragraphOf(unit), ...(isDoubtful ? { doubtFrom: 0 } : {}) });
    return draft;
  }

  function headless(): Draft {
    const draft: Draft = { title: orphans.shift(), byline: undefined, paragraphs: [], tables: [] };
    articles.push(draft);
    return draft;
  }

  function paragraphOf({ text, lines }: Unit): Paragraph {
    return { text, lines, pieces: 1, ...(heading === undefined ? {} : { heading }) };
  }
}

/** The running text of a page, with the titles that it stands under. */
function piecesOf(units: readonly Unit[]): Piece[] {
  const pieces: Piece[] = [];
  let titles: string[] = [];
  for (const { kind, text } of units) {
    if (kind === 'title') titles.push(text);
    // A byline begins an article, whatever stands above it.
    else if (kind === 'byline') titles.push('');
    else if (kind === 'prose') {
      const begins = titles.length > 0 || isLead(text);
      const mayGoOn = !isLead(text) && (titles.length === 0 || closesUnopened(text));
      pieces.push({ text, mayGoOn, title: begins ? titles.join('') : undefined });
      titles = [];
    }
  }
  return pieces;
}

/** 业园建成不久。”: closes what it never opened, or starts with what nothing starts with. */
const isCutOff = (text: string): boolean => closesUnopened(text) || beginsAmid(normalize(text).text);

function closesUnopened(text: string): boolean {
  const closing = text.search(/[”」』）)]/);
  const opening = text.search(/[“「『（(]/);
  return /^[,，。、；;：:的了”」』）)]/.test(text) || (closing >= 0 && (opening < 0 || closing < opening));
}
