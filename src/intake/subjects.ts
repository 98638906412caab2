import { meansBody, meansSuch, type Body } from './bodies.js';
import type { Item } from './items.js';
import { phaseIn } from './phases.js';
import type { Named } from './places.js';
import { within, type Stretch } from './segments.js';
import { isVillage } from './villages.js';
import { allOf, isOtherWhole, sourcesIn } from './sources.js';

const TOWN_ITSELF = /(?:镇上|该镇|(?<!占|[居列在比]|排名?)全镇|我镇|本镇)/;
const OBJECT = /(?:对|占|向|从|比|与|和|同|较|来自|位于|在|往|至|到|赴|自|于|以|作为)$/;

/** 全市, 我县: of the place again. */
const HOME = /[全我本][市县区镇]/;
/** 全省, 全市 of a county's article: of what lies around it, for this clause. */
function isAbove(words: string, own = ''): boolean {
  const [, level] =
    /^(?:同期|而|其中)?(?:今年|去年)?(?:[^,占高低比较]{0,6}[季月年]度?)?全(省|市)(?!首|各|最|前|性|场|第|排|位|列|居)/.exec(
      words,
    ) ?? [];
  return level === '省' ? /[市县区镇乡道]$/.test(own) : level === '市' && /[县镇乡道]$/.test(own);
}

/** 在镇上的一家鞋厂: somebody without a name. */
const UNNAMED = /(?:一家|这家|某)\p{Script=Han}{0,8}(?:厂|公司|企业|店|合作社|农场|工坊|车间|民宿)/u;
const TOWN = /(?:镇|乡|街道)$/;
const COUNTY = /[市县区州盟旗]$/;
/** 同期全国降幅: of the country, for this clause. */
const COUNTRY = /^(?:同期|而)?全国(?!性|各|首)/;

/** A clause begins here, after a time at most. */
const OPENS = /(?:^|[。,;!?“●■◆▲□○★▶◇△] ?)(?:[\d年月日至底末前上下半全季度一二三四今去]*)$/;

const UNKNOWN = { subject: undefined, passing: false, isUnknown: true } as const;

/** The firm, park or project that the article spoke of last, and what is grown there. */
export interface Told {
  body?: string | undefined;
  product?: string | undefined;
  /** The indicator that it told of last. */
  metrics?: readonly string[];
  /** The list that it spoke of last. */
  list?: string | undefined;
}

/** A place that people go to or leave from. */
const VENUE = /(?:景区|景点|公园|古[镇城]|岛|乐园|[馆园站港])$/;
/** 乡村民宿平均入住率: what there are many of around it, and none of its own. */
const AROUND_IT =
  /^(?:同期|全[市县区])?(?:乡村|城区|周边)*(?:民宿|酒店|宾馆|农家乐|餐饮|商圈|公路|水路|民航)/;

/** Whom the clauses of a paragraph are about, one after the other. */
export function followSubjects(
  text: string,
  {
    places,
    bodies,
    items,
    article,
    home,
    firm,
    told,
  }: {
    readonly places: readonly Named[];
    readonly bodies: readonly Body[];
    readonly items: readonly Item[];
    readonly article: string | undefined;
    /** What 全市, 我县 mean on the page. */
    readonly home?: string | undefined;
    /** The firm that the article is about. */
    readonly firm?: string | undefined;
    readonly told: Told;
  },
) {
  // 走进某县某园的公司: what leads up to a body is where it is, and no subject.
  const leading = (place: Named): boolean =>
    bodies.some(({ start, lead }) => start - lead.length <= place.start && place.end <= start);
  const sources = sourcesIn(text);
  const isSource = (one: Stretch): boolean => sources.some((source) => within(source)(one));
  const named = [...bodies, ...places.filter((place) => !leading(place))]
    .filter((one) => !isSource(one))
    // In the article of a firm a place amid a clause is where something happens.
    .filter(
      (one) =>
        firm === undefined || bodies.some((body) => body === one) || OPENS.test(text.slice(0, one.start)),
    )
    .sort((a, b) => a.start - b.start);
  let town = article;
  /** The village, or the town that the paragraph begins with, until something else is spoken of. */
  let held: string | undefined;
  const opens = (clause: Stretch, { start }: Stretch): boolean =>
    /^(?:本报讯)?\s*(?:\([^)]*\))?\s*$/.test(text.slice(0, clause.start)) &&
    OPENS.test(text.slice(clause.start, start));
  /** A firm was named as a source, and nobody since whose the figures are. */
  let isLost = false;
  /** The body whose sentences these are, until a place is spoken of. */
  let current = firm;
  return {
    /** At the beginning of a sentence. */
    begin: (sentence: Stretch): string | undefined =>
      bodies.find((one) => within(sentence)(one) && isSummedUp(text, sentence, one))?.name ??
      (isLost ? undefined : (current ?? held ?? firm ?? article)),
    /** What a clause names, if anything; `passing` when it is of that clause alone. */
    at(clause: Stretch): {
      readonly subject: string | undefined;
      readonly passing: boolean;
      readonly isUnknown?: boolean;
    } {
      const words = text
        .slice(clause.start, clause.end)
        .trim()
        .replace(/^本报讯\s*/, '');
      const item = items.find((one) => within(one)(clause))?.head.name;
      if (item !== undefined) {
        told.body = item;
        const isOther = /^(?:全|我|本)[省市县区镇]/.test(words);
        return isOther ? UNKNOWN : { subject: item, passing: false };
      }
      if (VENUE.test(current ?? '') && AROUND_IT.test(words)) {
        current = firm;
        return { subject: firm ?? article, passing: false };
      }
      const phase = phaseIn(words, current ?? told.body, bodies);
      if (phase !== undefined) {
        told.body = phase;
        current = phase;
        isLost = false;
        return { subject: phase, passing: false };
      }
      const here = named.filter(within(clause));
      const own = subjectIn(text, clause, here, town);
      // A source that the sentences are of already stays their subject.
      const [source] = sources.filter(within(clause));
      const from = source && bodies.find(within(source))?.name;
      if (source && own === undefined && (from === undefined || from !== current)) {
        told.body = from ?? told.body;
        isLost = true;
        return UNKNOWN;
      }
      const again = meansBody(words) || meansSuch(words, told.body) ? told.body : undefined;
      const isNoBody = own === undefined || bodies.some(({ name }) => name === own);
      const all = again === undefined && isNoBody ? allOf(words) : undefined;
      const around = [town, article, home, ...places.flatMap(({ wider = [] }) => wider)];
      const county =
        around.find((one) => all !== undefined && one?.endsWith(all)) ??
        [town, article].find((one) => COUNTY.test(one ?? ''));
      if (all !== undefined && county === undefined) {
        // What goes on after 全市 of no city that is named is of it still.
        isLost = true;
        return UNKNOWN;
      }
      const whole = all !== undefined ? county : current !== undefined && HOME.test(words) ? town : undefined;
      const subject = again ?? (all === undefined ? (own ?? whole) : whole);
      if (subject !== undefined) {
        isLost = false;
        current = again ?? bodies.find(({ name }) => name === subject)?.name;
        told.body = current ?? told.body;
        town = [subject, ...here.flatMap(({ wider = [] }) => wider)].find((one) => TOWN.test(one)) ?? town;
        const isHeld = isVillage(subject) || (TOWN.test(subject) && here.some((one) => opens(clause, one)));
        held = current === undefined && (isHeld || subject === held) ? subject : undefined;
      }
      if (own === undefined && isOtherWhole(words, current ?? held)) return UNKNOWN;
      const isUnnamed = UNNAMED.test(words) && current === undefined;
      if ((meansBody(words) || isUnnamed) && again === undefined && (isUnnamed || subject === undefined))
        return UNKNOWN;
      if (COUNTRY.test(words)) return { subject: '全国', passing: true };
      return isAbove(words, subject ?? current ?? firm ?? article)
        ? { subject: undefined, passing: true, isUnknown: true }
        : { subject, passing: false };
    },
  };
}

/** 日销上万个……这是禾光公司的常态, 日销上万个……禾光公司的网店: whose the clauses before are is said at the end. */
const isSummedUp = (text: string, { start }: Stretch, body: Stretch): boolean =>
  /(?:这[就也正]?是[^,。;]{0,8}|(?:…|\.\.\.)+(?:[^,。;]{1,6},)?)$/.test(text.slice(start, body.start)) &&
  text[body.end] === '的';

/** The place a clause begins with or speaks of as its subject; an object (对某地出口, 占某地) is none. */
function subjectIn(
  text: string,
  clause: Stretch,
  places: readonly Named[],
  town: string | undefined,
): string | undefined {
  const said = text.slice(clause.start, clause.end);
  const own = places.filter(({ start, name }) => {
    const before = text.slice(clause.start, start);
    return !OBJECT.test(before) || (isVillage(name) && before === '在');
  });
  if (own.length > 1 && /^[、和与]/.test(text.slice(own[0]?.end ?? 0))) return undefined;
  return own[0]?.name ?? (TOWN_ITSELF.test(said) && TOWN.test(town ?? '') ? town : undefined);
}
