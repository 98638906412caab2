import { Decimal } from 'decimal.js';
import type { Draft, DraftFact } from '../intake/draft.js';
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
        unit: quantity.unit.replace(/^[十百千万亿]+/, '') || quantity.unit,
        period: period?.iso.replace('-S', '-H') ?? null,
        quote,
        kind,
        approx: quantity.hedge !== 'exact',
        flags,
      }),
    ),
  );

export function shownDraft({ headline, passages, doubtful }: Draft): string[] {
  return [
    `《${headline}》`,
    ...passages.flatMap(({ text, facts }) => [
      `  ${text}`,
      ...facts.map((fact) => `    · ${shownDraftFact(fact)}`),
    ]),
    ...doubtful.map((one) => `    ？${shownFact(one)}`),
  ];
}

export const shownDraftFact = ({ about, variable, value, period }: DraftFact): string =>
  `${about} · ${variable} · ${period} · ${value}`;

export const shownFact = ({ entity, metric, printed, period, flags, quote }: Proposal): string =>
  `${entity} · ${metric} · ${period?.iso ?? '见报时'} · ${printed}（${flags.join('；')}）：“${quote}”`;
