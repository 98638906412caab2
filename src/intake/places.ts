import { startsWord } from '../language/words.js';
import { aroundPlace, divisions, endsWithPlace, STEM_WORDS, WORDED } from './divisions.js';

/** A place or body that a text names. `start` and `end` are places in the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** Name in full, where the division is known: 甲 → 甲市. */
  readonly name: string;
  /** What it is told with, that it lies in: 甲市 of 甲市乙区. */
  readonly wider?: readonly string[];
}

const LONGEST = 12;
/** What a short name may follow. */
const BEGINS = /(?:^|[^\p{Script=Han}]|[年月日季半度在和与及于对从由向自使让了到市县区省的里中])$/u;
/** What makes of a short name the name of something else: 兰溪湾, 临川港, 滨江夜市. */
const OTHER =
  /^(?:省|风?景区|港(?!区)|夜市|湾|山|湖|江|河|溪|路|街(?!道)|大道|公园|广场|机场|大桥|古[镇城街]|集团|公司|银行|医院|大学|学院|中学|小学|酒店|商场|村|社区|新[区城村]|开发区|高新区|度假区|片区|板块)/;

/** The places a normalised text names, in order; `local` are names of places known from elsewhere on the page. */
export function placesIn(text: string, local: readonly string[] = []): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length;) {
    const named = nameAt(text, at, local);
    if (named) found.push(named);
    at = named?.end ?? at + 1;
  }
  return found;
}

/** 甲市乙区丙镇丁村: one name, and the last and smallest is meant. */
function nameAt(text: string, at: number, local: readonly string[]): Named | undefined {
  let named = localAt(text, at, local) ?? divisionAt(text, at, local);
  for (let inner = named && innerOf(named, text, local); named && inner; inner = innerOf(named, text, local))
    named = {
      ...inner,
      start: at,
      said: text.slice(at, inner.end),
      wider: [...(named.wider ?? []), named.name],
    };
  return named;
}

function innerOf(outer: Named, text: string, local: readonly string[]): Named | undefined {
  const { end, name } = outer;
  const known = local.find((one) => levelOf(one) > levelOf(name) && text.startsWith(one, end));
  if (known !== undefined) return { start: end, end: end + known.length, said: known, name: known };
  const inner = divisionAt(text, end, local);
  return inner && aroundPlace(inner.name).includes(name) ? inner : undefined;
}

/** How small a place is, by the end of its name. */
const LEVELS: readonly RegExp[] = [
  /(?:省|自治区)$/,
  /[市州盟]$/,
  /[县区旗]$/,
  /(?:镇|乡|街道)$/,
  /(?:村|社区)$/,
];
const levelOf = (name: string): number => LEVELS.findIndex((one) => one.test(name));

/** Short names of counties that are words. */
const WORD = /^(?:资源|公安|合作|通道|大方|东方|富裕|友谊|平和|新兴|富民|同心|平安|和平|安定)$/;

/** A name printed on the page, or the short form of a county or city printed there. */
function localAt(text: string, at: number, local: readonly string[]): Named | undefined {
  for (const name of local)
    if (text.startsWith(name, at)) return { start: at, end: at + name.length, said: name, name };
  for (const name of local) {
    const short = /[县市区]$/.test(name) ? name.slice(0, -1) : '';
    if (STEM_WORDS.test(short)) continue;
    if (short.length > 1 && text.startsWith(short, at) && mayBeShort(text, at, at + short.length))
      return { start: at, end: at + short.length, said: short, name };
  }
  return undefined;
}

function divisionAt(text: string, at: number, local: readonly string[]): Named | undefined {
  const known = divisions();
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
    const said = text.slice(at, at + length);
    const name = known.get(said);
    if (name === undefined) continue;
    const full = name === said;
    if (WORDED.test(said) && !local.includes(said) && !endsWithPlace(text.slice(0, at))) continue;
    // 铜山|区域
    if (said.endsWith('区') && text.startsWith('域', at + length)) continue;
    // Districts have names that are words (滨江, 古城): short only where the page has them in full.
    if (!full && ((name.endsWith('区') && !/自治区$/.test(name)) || WORD.test(said)) && !local.includes(name))
      continue;
    if (!full && swallows(text, at, at + length, local)) continue;
    if (full ? mayBegin(text, at) : mayBeShort(text, at, at + length))
      return { start: at, end: at + length, said, name };
  }
  return undefined;
}

/** 从|江浦市, 对|江山市: a preposition and the beginning of another name. */
function swallows(text: string, start: number, end: number, local: readonly string[]): boolean {
  if (!/[从在和对与由向往到于至自经将把以为及]/.test(text[start] ?? '')) return false;
  const after = text.slice(start + 1);
  return (
    /^\p{Script=Han}{0,2}(?:[县市区镇乡]|街道)(?![委政])/u.test(text.slice(end)) ||
    local.some((one) => after.startsWith(one) || (one.length > 2 && after.startsWith(one.slice(0, -1))))
  );
}

/** 超额完成|县里: a name in full may be a chance run as well. */
const mayBegin = (text: string, at: number): boolean =>
  BEGINS.test(text.slice(0, at)) || startsWord(text, at);

/** A short name may be a chance run of characters: 项目获嘉奖. */
const mayBeShort = (text: string, start: number, end: number): boolean =>
  BEGINS.test(text.slice(0, start)) && !OTHER.test(text.slice(end));
