import { hedgeInside } from './hedges.js';
import { mentionOf, rankOf, type QuantityMention, type Site } from './mention.js';

/** 第12位, 排12, 57名是谁, rank 57, 57th. */
export function readOrdinal(site: Site): readonly QuantityMention[] | undefined {
  if (site.numeral.multiplier > 0 || site.numeral.value.includes('.')) return undefined;
  return afterDi(site) ?? inSeries(site) ?? inRank(site) ?? inEnglish(site);
}

const DI = /(倒数)?第 ?$/;
const PLACE = /[位名](?![单称录于])/y;

function afterDi(site: Site): readonly QuantityMention[] | undefined {
  const { text, numeral, table } = site;
  const marked = DI.exec(text.slice(Math.max(0, numeral.start - 4), numeral.start));
  if (!marked) return undefined;
  // Counted from the end of a list: no rank.
  if (marked[1]) return [];
  const start = numeral.start - marked[0].length;
  const some = hedgeInside(text, numeral.end);
  const after = some?.at ?? numeral.end;
  const place = placeAt(text, after);
  if (place) return [mentionOf(text, start, after + 1, 'ordinal', rankOf(numeral.value, place, some?.hedge))];
  const unit = table.matchAt(text, numeral.end);
  if (unit && unit.unit.dimension === unit.unit.code) {
    const end = numeral.end + unit.length;
    const quantity = { ...rankOf(numeral.value, text.slice(numeral.end, end)), unitCode: unit.unit.code };
    return [mentionOf(text, start, end, 'ordinal', quantity)];
  }
  const alone = site.numeral.han ? STANDS_ALONE : NOT_A_NAME;
  alone.lastIndex = numeral.end;
  return alone.test(text) ? [mentionOf(text, start, numeral.end, 'ordinal', rankOf(numeral.value, ''))] : [];
}

/** 第一 is a rank before particles, not in 第一产业, 第一时间. */
const STANDS_ALONE = /$|[^\p{Script=Han}]|[的是吗呢啊吧呀了谁和与跟到至还么哪在有没比差]|相[差隔比]/uy;
const NOT_A_NAME = /(?!产业|季度|期|号|方|条|章|版|大)/y;

function placeAt(text: string, at: number): string | undefined {
  PLACE.lastIndex = at;
  return PLACE.exec(text)?.[0];
}

/** 第211、368和427位: 第 before the first and 位 after the last hold for each. */
const SERIES_BEFORE = /第 ?\d+(?:[、和与及]\d+)*[、和与及]$/;
const SERIES_AFTER = /(?:[、和与及]\d+)*[位名](?![单称录于])/y;

function inSeries({ text, numeral }: Site): readonly QuantityMention[] | undefined {
  SERIES_AFTER.lastIndex = numeral.end;
  if (numeral.han || !SERIES_AFTER.test(text)) return undefined;
  if (!SERIES_BEFORE.test(text.slice(Math.max(0, numeral.start - LONGEST_SERIES), numeral.start)))
    return undefined;
  const place = placeAt(text, numeral.end);
  const end = numeral.end + (place ? 1 : 0);
  return [mentionOf(text, numeral.start, end, 'ordinal', rankOf(numeral.value, place ?? '位'))];
}
const LONGEST_SERIES = 60;

const RANKED = /(?:排名?|位列|位居|名列|跻身|列|居|名次|排行)(?:在|到|了|为|是|第|至|全[国省市区县]|:|的)*$/;
const ASKED_FOR = /[位名](?=是|的是|的[镇是]|呢|归|给?谁|哪)/y;
const BARE_END = /$|[^\p{Script=Han}a-z0-9%.]|[的是吗呢啊吧呀了谁对么和与跟到至]/uy;

function inRank({ text, numeral }: Site): readonly QuantityMention[] | undefined {
  const some = hedgeInside(text, numeral.end);
  const after = some?.at ?? numeral.end;
  const place = placeAt(text, after);
  const ranked = RANKED.test(text.slice(Math.max(0, numeral.start - 8), numeral.start));
  const end = place ? after + 1 : numeral.end;
  BARE_END.lastIndex = end;
  if (ranked && (place || (!numeral.han && BARE_END.test(text))))
    return [
      mentionOf(
        text,
        numeral.start,
        end,
        'ordinal',
        rankOf(numeral.value, place ?? '', place ? some?.hedge : undefined),
      ),
    ];
  if (!place || some || numeral.han) return undefined;
  ASKED_FOR.lastIndex = numeral.end;
  if (!ASKED_FOR.test(text) || COUNTED.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)))
    return undefined;
  return [mentionOf(text, numeral.start, end, 'ordinal', rankOf(numeral.value, place))];
}

/** Words that make what follows a count of persons or of places gained. */
const COUNTED = /(?:[有共超近约达到逾增减升降高低差退移前进后多少]|员工|领先)$/;

const ENGLISH_BEFORE = /(?:\branked|\branks?|\brank is|\bno\.?|\bnumber|\bplace|#) ?#?$/;
const SUFFIX = /(?:st|nd|rd|th)\b/y;

function inEnglish({ text, numeral }: Site): readonly QuantityMention[] | undefined {
  if (numeral.han) return undefined;
  const before = ENGLISH_BEFORE.exec(text.slice(Math.max(0, numeral.start - 10), numeral.start));
  SUFFIX.lastIndex = numeral.end;
  const suffixed = SUFFIX.test(text);
  if (!before && !suffixed) return undefined;
  const start = numeral.start - (before?.[0].length ?? 0);
  const end = suffixed ? SUFFIX.lastIndex : numeral.end;
  return [mentionOf(text, start, end, 'ordinal', rankOf(numeral.value, ''))];
}
