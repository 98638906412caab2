import { baseUnit } from '../model/quantity.js';
import { Decimal } from 'decimal.js';
import type { Drafted, DraftedFact } from '../library/drafts.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { PageArticle } from '../intake/page.js';
import type { Proposal } from '../intake/proposal.js';

/** A page, taken apart. */
export interface Read {
  readonly page: string;
  readonly articles: readonly { readonly article: PageArticle; readonly proposals: readonly Proposal[] }[];
}

export const articleLines = ({ page, articles }: Read): string[] =>
  articles.map(({ article }) =>
    JSON.stringify({
      page,
      title: article.title ?? '',
      paragraphs: article.paragraphs.map(({ text }) => text),
    }),
  );

export const factLines = ({ page, articles }: Read): string[] =>
  articles.flatMap(({ proposals }) =>
    proposals.map(({ entity, metric, quantity, period, quote, kind, flags }) =>
      JSON.stringify({
        page,
        entity,
        metric,
        value:
          kind === 'date'
            ? quantity.value
            : new Decimal(quantity.value).times(new Decimal(10).pow(quantity.unitMultiplier)).toNumber(),
        unit: baseUnit(quantity),
        period: period?.iso.replace('-S', '-H') ?? null,
        quote,
        kind,
        approx: quantity.hedge !== 'exact',
        flags,
      }),
    ),
  );

/** Names in place of ids. */
export type Naming = (id: string | undefined) => string;

export const namingOf =
  ({ entities, variables }: Vocabulary, drafts: readonly Drafted[]): Naming =>
  (id) => {
    const own = drafts.flatMap((draft) => Object.values(draft.entries).flat()) as readonly {
      readonly id?: string;
      readonly name?: string;
    }[];
    const known =
      id === undefined
        ? undefined
        : (entities.get(id) ?? variables.get(id) ?? own.find((one) => one.id === id));
    return known?.name ?? id ?? '？';
  };

export const shownDraft = ({ front, passages }: Drafted, named: Naming): string[] => [
  `《${String(front['headline'])}》`,
  ...passages.flatMap(({ text, facts }) => [
    `  ${text}`,
    ...facts.map((fact) =>
      fact.doubt
        ? `    ？${shownFact(fact, named)}（${fact.doubt.join('；')}）`
        : `    · ${shownFact(fact, named)}`,
    ),
  ]),
];

/** 柳溪镇 · 生产总值 · 2023 · 216亿元 */
export const shownFact = ({ about, variable, period, value, status }: DraftedFact, named: Naming): string =>
  [
    named(about),
    named(variable),
    period === 'published' ? '见报时' : period,
    status === 'plan' ? `计划${value}` : value,
  ].join(' · ');
