import { joinScore } from './joins.js';
import type { PageArticle, Paragraph } from './page.js';
import { isLead, joined, unitsOf, type Unit } from './units.js';

/** Text being put together: open while it ends without an end of a sentence. */
interface Draft {
  title: string | undefined;
  byline: string | undefined;
  readonly paragraphs: Paragraph[];
  readonly tables: Paragraph[];
}

const ENDED = /[。！？!?…；;：:”"』」）)]$|[■●]?(?:摄影|摄|图)[^。]{0,24}$/;
/** From which score on a piece is taken to continue what stands elsewhere: a run of three characters that is often met. */
const LIKELY = 12;
/** What it speaks for a piece that it stands next after the cut: more than a common word across the joint. */
const NEXT = 16;
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
  /** Last line of the running text just before. */
  let before = 0;
  for (const unit of unitsOf(page)) {
    if (unit.kind === 'title') titles.push(unit.text);
    else if (unit.kind === 'byline') current = signed(unit);
    else if (unit.kind === 'prose') {
      current = continued(unit) ?? begun(unit);
      before = unit.lines[1];
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
  function continued(unit: Unit): Draft | undefined {
    if (isLead(unit.text)) return undefined;
    if (titles.length > 0 && !isCutOff(unit.text)) return undefined;
    const open = articles.filter(({ paragraphs }) => !ENDED.test(paragraphs.at(-1)?.text ?? '。'));
    const [best] = open
      .map((draft) => ({ draft, last: draft.paragraphs.at(-1) }))
      .map(({ draft, last }) => ({
        draft,
        at: last?.lines[1] ?? 0,
        score:
          joinScore(last?.text ?? '', unit.text, page, words) +
          (draft === current && before === last?.lines[1] ? NEXT : 0),
      }))
      .filter(({ score }) => score >= LIKELY)
      .sort((a, b) => b.score - a.score || b.at - a.at);
    if (!best) return undefined;
    const last = best.draft.paragraphs.pop();
    if (!last) return undefined;
    best.draft.paragraphs.push({
      ...last,
      text: joined(last.text, unit.text),
      lines: [last.lines[0], unit.lines[1]],
      pieces: last.pieces + 1,
    });
    return best.draft;
  }

  /** A paragraph of its own: of a new article, of the current one, or of one whose beginning is lost. */
  function begun(unit: Unit): Draft {
    const lost = titles.length === 0 && isCutOff(unit.text);
    const owner = titles.length > 0 || current === undefined ? begin() : lost ? headless() : current;
    owner.paragraphs.push(paragraphOf(unit));
    return owner;
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

/** 业园建成不久。”: closes what it never opened, or starts with what nothing starts with. */
function isCutOff(text: string): boolean {
  const closing = text.search(/[”」』）)]/);
  const opening = text.search(/[“「『（(]/);
  return /^[,，。、；;：:的了”」』）)]/.test(text) || (closing >= 0 && (opening < 0 || closing < opening));
}
