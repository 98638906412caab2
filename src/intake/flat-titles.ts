import type { Anchor } from '../language/periods.js';
import { EACH } from './flat-rows.js';
import { periodOfTitles, type Told } from './grid-times.js';
import { placesIn } from './places.js';
import { periodsIn } from './times.js';

/** What the title of a table says. */
export interface FlatTitle {
  /** Whose it is, where it names somebody. */
  readonly entity: string | undefined;
  /** What it is of, without place and time. */
  readonly metric: string;
  readonly told: Told | undefined;
}

/** 禾光港2024年各月: a port, a station or a park is not the place that it is named after. */
const BODY =
  /^\p{Script=Han}{1,6}(?:港|站|机场|景区|园区|开发区|市场|口岸)(?=(?:19|20)\d{2}年|各|历年|[上下]半年|\d{1,2}月)/u;
const ENDING = /(?:一览|统计|对比|比较|排[名行]|汇总)?表?$/;

export function flatTitle(printed: string, local: readonly string[], anchor: Anchor): FlatTitle {
  const title = printed.replace(/^附?[表图]?[\d一二三四五六七八九十]*[:：]/, '');
  const told = periodOfTitles([title], anchor);
  const body = BODY.exec(title)?.[0];
  const untimed = periodsIn(title, anchor)
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, title)
    .replace(EACH, ' ');
  const [place] = placesIn(untimed, local);
  const leads = place && untimed.slice(0, place.start).trim() === '' ? place : undefined;
  const entity = body ?? leads?.name;
  const rest = untimed.slice(body?.length ?? leads?.end ?? 0);
  const metric = rest
    .replace(/[各分逐][月季年]度?|历年|近[\d一二三四五六七八九十]+年来?/, ' ')
    .replace(ENDING, '')
    .replace(/\s+/g, '')
    .replace(/^的?(?:[全我本][市县区镇])?的?/, '');
  return { entity, metric, told };
}
