import { normalize } from '../language/normalize.js';
import type { Assertion } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Figures } from './figures.js';

const HOLIDAY =
  /(五一|十一|端午|中秋|国庆|春节|清明|元旦)(?:劳动节|节)?(?:小长假|长假|假期|假日|黄金周|期间|放假|那几天)*/g;
const LONGEST = 16;
const DAY = 86_400_000;

/** 端午接待: without the holiday, where the article speaks of it and the figure is of so few days. */
export function withoutHolidays(said: string, { evidence }: Assertion, figures: Figures): string {
  const told = evidence.flatMap((one) => (one.type === 'observation' ? [one.observation] : []));
  return said.replace(HOLIDAY, (words, name: string) =>
    told.length > 0 && told.every((o) => isShort(o) && speaksOf(o, name, figures)) ? '' : words,
  );
}

const isShort = ({ observationDate: { from, to } }: Observation): boolean =>
  Date.parse(to) - Date.parse(from) < LONGEST * DAY;

function speaksOf({ provenance }: Observation, name: string, figures: Figures): boolean {
  const article = figures.knowledge.articles.get(provenance.article);
  const text = [article?.headline ?? '', ...(article?.passages.map((passage) => passage.text) ?? [])].join(
    '',
  );
  return normalize(text).text.includes(name);
}
