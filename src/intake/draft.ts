import { periodText } from '../language/period-text.js';
import type { Published } from '../model/article.js';
import type { UnitTable } from '../language/units.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { PageArticle } from './page.js';
import { isCounty } from './divisions.js';
import type { Proposal } from './proposal.js';
import { withoutRepeats } from './repeats.js';
import { apartAtSeam } from './seams.js';
import { slugOf } from './slug.js';
import { underOneName } from './standard-names.js';
import { speaksOfHome } from './article-places.js';
import { termsFor, type Terms } from './vocabulary.js';

/** A fact as it is written into an article file; what cannot be decided is left out or said in `doubt`. */
export interface DraftFact {
  readonly about?: string;
  readonly variable?: string;
  readonly ranking?: string;
  readonly value: string;
  readonly period: string;
  readonly cumulative?: boolean;
  readonly status?: 'plan';
  readonly quote: string;
  readonly note?: string;
  /** What a person has to decide. */
  readonly doubt?: readonly string[];
}

export interface DraftPassage {
  readonly id: string;
  readonly lines: string;
  readonly text: string;
  readonly facts: readonly DraftFact[];
}

/** An article in the form of the knowledge, with the vocabulary it needs. */
export interface Draft {
  readonly id: string;
  readonly headline: string;
  readonly source: string;
  readonly published: Published;
  readonly authors: readonly string[];
  readonly place: string | undefined;
  readonly passages: readonly DraftPassage[];
  readonly terms: Terms;
}

export interface Drafting {
  readonly known: Vocabulary;
  readonly units: UnitTable;
  readonly published: Published;
  readonly source: string;
  readonly place: string | undefined;
  /** Ids of articles there are. */
  readonly articles: ReadonlySet<string>;
}

/** Proposals as the facts of an article, those in doubt with what is to be decided. */
export function draftOf(article: PageArticle, proposals: readonly Proposal[], drafting: Drafting): Draft {
  const { known, units, published, source, articles } = drafting;
  const judged = withoutRepeats(underOneName(proposals, known));
  const texts = [...article.paragraphs, ...article.tables];
  const home = speaksOfHome(article) ? judged.find(({ entity }) => isCounty(entity))?.entity : undefined;
  const terms = termsFor(judged.filter(isNamed), {
    known,
    units,
    text: texts.map(({ text }) => text).join('\n'),
    year: published.to.slice(0, 4),
    home,
  });
  const headline = article.title ?? `${article.paragraphs[0]?.text.slice(0, 16) ?? ''}…`;
  const subject = home ?? judged.find(({ flags }) => flags.length === 0)?.entity;
  return {
    id: slugOf(headline, (id) => articles.has(id)),
    headline,
    source,
    published,
    authors: authorsIn(article.byline ?? ''),
    place: drafting.place ?? (subject === undefined ? undefined : terms.entityOf(subject)),
    passages: texts
      .flatMap((paragraph, at) => {
        const own = judged.filter((one) => one.paragraph === at);
        if (at < article.paragraphs.length)
          return apartAtSeam(paragraph, own).map((piece) => ({ ...piece, lines: paragraph.lines }));
        const told = own.map(inWords);
        const text = told.length === 0 ? paragraph.text : `${told.map(({ quote }) => quote).join('。')}。`;
        return [{ text, facts: told, lines: paragraph.lines }];
      })
      .map(({ text, facts, lines }, at) => ({
        id: `p${at + 1}`,
        lines: lines[0] === lines[1] ? String(lines[0]) : `${lines[0]}-${lines[1]}`,
        text,
        facts: facts.map((proposal) => factOf(proposal, terms)),
      })),
    terms,
  };
}

/** Whether it is told what a figure is of; the growth of nothing is none. */
const isNamed = ({ metric, of }: Proposal): boolean => metric !== '' && of !== '';

/** A row of a table as a sentence of its own, with the time and the unit that the table has in its head. */
function inWords(proposal: Proposal): Proposal {
  const { entity, metric, of = '', period, printed, kind } = proposal;
  const when = period ? periodText(period) : '';
  const down = printed.startsWith('-');
  const told =
    kind === 'growth'
      ? `${of}${/环比/.test(metric) ? '环比' : ''}${down ? `下降${printed.slice(1)}` : `增长${printed}`}`
      : `${metric}为${printed}`;
  return { ...proposal, quote: `${when}${told.startsWith(entity) ? '' : entity}${told}` };
}

function factOf(proposal: Proposal, terms: Terms): DraftFact {
  const ranking = terms.rankingOf(proposal);
  const { entity, quantity, printed, period, cumulative, planned, note, quote, flags } = proposal;
  const down = quantity.value.startsWith('-') && !printed.includes('-');
  return {
    ...(entity === '' ? {} : { about: terms.entityOf(entity) }),
    ...(isNamed(proposal) ? { variable: terms.variableOf(proposal) } : {}),
    ...(ranking === undefined ? {} : { ranking }),
    value: (down ? '下降' : '') + valueOf(printed, quantity.unitCode),
    period: period?.iso ?? 'published',
    ...(cumulative ? { cumulative } : {}),
    ...(planned ? { status: 'plan' as const } : {}),
    ...(note === undefined ? {} : { note }),
    quote,
    ...(flags.length === 0 ? {} : { doubt: flags }),
  };
}

/** 前移3位: how many places, which 3位 alone does not say. */
const valueOf = (printed: string, unitCode: string): string =>
  unitCode === 'places' ? printed.replace(/(?<=\d)[位名]$/, '个位次') : printed;

/** ■记者 某某 通讯员 某某 → names. */
function authorsIn(byline: string): string[] {
  return byline
    .replace(
      /[■●◆▲□○]|(?:本报|本報|特约|见习|实习|首席|融媒体?|全媒体?)*(?:记者|記者|评论员|評論員|通讯员|通訊員|摄影|攝影|撰稿|文字|作者)/g,
      ' ',
    )
    .split(/[\s、,，]+/)
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
}
