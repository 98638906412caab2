import type { Spoken } from './carried.js';

/** 收入, 年末滚存结余: of whatever budget or fund is spoken of, and of no place by itself. */
const BARE = /^(?:当年|本年|年末|累计|滚存|历年)*总?(?:收入|支出|结余|收支结余)$/;
/** What is taken in and spent by itself. */
const FUND = '(?:预算|基金|财政|集体(?:经济)?)';
const OF_FUND = new RegExp(`^(.*${FUND})(?:总|当年|年末|滚存)*(?:收入|支出|收支|结余)$`);
/** 安排就业补助资金…,已支出: of that money. */
const GIVEN = /^(?:安排|下达|拨付|争取|筹集|投入)?(.*资金)$/;
const HEADING = new RegExp(
  String.raw`^\s*(?:\d{4}年,?)?(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)?(\p{Script=Han}{2,14}?${FUND})(?:收支)?(?:执行)?(?:情况)?\s*(?:[。:：]|$)`,
  'u',
);

/** （三）国有资本经营预算: what a heading, or the first words of a paragraph, say that its figures are of. */
export const sectionIn = (text: string): string | undefined => HEADING.exec(text)?.[1];

/** 收入, under such a heading or after what else was told of the fund; after visitors, what they brought. */
export function inSection(name: string, { section, inUnit }: Spoken): string {
  if (!BARE.test(name)) return name;
  const before = inUnit.get('CNY') ?? '';
  const fund = OF_FUND.exec(before)?.[1] ?? GIVEN.exec(before)?.[1] ?? section;
  if (fund !== undefined) return fund + name;
  return name === '收入' && /游客/.test(inUnit.get('人次') ?? '') ? '旅游收入' : name;
}

const NO_TITLE =
  /^(?:(?:当年|本年|年末|累计|滚存)*总?(?:收入|支出|结余)|总额|总?投入|金额|单日|村)(?:增速|变动)?$/;
const PLACE = /(?:[省市县区镇乡村州盟旗]|街道|社区)$|^$/;

/** Whether an indicator says nothing of a place: 收入, 总额. */
export const isOfNoPlace = (metric: string, entity: string): boolean =>
  NO_TITLE.test(metric) && PLACE.test(entity);
