import type { Anchor } from '../language/periods.js';
import { timeOfHead, splitTime, isVague, type Told } from './grid-times.js';

/** What a column of a flattened table tells of each row. */
export interface FlatColumn {
  /** What it is of, where its head says it. */
  readonly label: string;
  readonly kind: 'level' | 'growth' | 'share' | 'rank';
  /** Of a growth, against when: 环比. */
  readonly since: '' | '环比';
  /** 降幅: printed without a sign, though it fell. */
  readonly falls: boolean;
  readonly unit: string;
  /** Undefined where no time is told; null where it is told and of no known time. */
  readonly told: Told | undefined | null;
}

const UNIT = /\((?:单位:)?([^()]{1,8})\)$/;
const GENERIC = /^(?:总[量额值]|绝对[值额数量]|数[值量额]|金额|本期|实绩|完成数?|累计|合计|合计数)$/;
const GROWTH =
  /^(?:累计)?(?:同比|环比|[比较][上去]年(?:同期)?)?(?:±|(?:可比|名义|实际)?(?:增长率?|增速|增幅|增减幅?度?|涨幅|涨跌幅?|下降|降幅|减幅|跌幅))?$/;
const FALL = /(?:下降|降幅|减幅|跌幅)$/;
const SHARE = /^(?:占比|比重|所占比[重例]|份额)$/;
const RANK = /^(?:排[名位序]|名次|位次)$/;

/** The columns under their heads; without heads there is one, of what the title says. */
export function flatColumns(
  labels: readonly string[],
  units: readonly string[],
  many: number,
  told: Told | undefined,
  anchor: Anchor,
): FlatColumn[] {
  const amounts = units.filter((unit) => unit !== '%');
  const columns: FlatColumn[] = [];
  for (let at = 0; at < many; at++) columns.push(columnOf(labels[at] ?? ''));
  return columns;

  function columnOf(head: string): FlatColumn {
    const [bracket = '', own = ''] = UNIT.exec(head) ?? [];
    const name = head.slice(0, head.length - bracket.length).replace(/%$/, '');
    const words = splitTime(name, told, anchor);
    const time = words.map((word) => timeOfHead(word, told, anchor)).find((one) => one !== undefined);
    const vague = words.some((word) => isVague(word, told, anchor));
    const rest = words.filter((word) => timeOfHead(word, told, anchor) === undefined).join('');
    const isGrowth = rest !== '' && GROWTH.test(rest);
    const kind = isGrowth ? 'growth' : SHARE.test(rest) ? 'share' : RANK.test(rest) ? 'rank' : 'level';
    const isRate = kind === 'growth' || kind === 'share' || /率$/.test(rest);
    // A growth and a share are of the time of what they are of.
    const before = kind === 'growth' || kind === 'share' ? columns.at(-1)?.told : undefined;
    return {
      label: kind === 'level' && !GENERIC.test(rest) ? rest : '',
      kind,
      since: isGrowth && rest.includes('环比') ? '环比' : '',
      falls: FALL.test(rest),
      unit: kind === 'rank' ? '位' : own || (isRate ? '%' : (amounts[0] ?? '')),
      told: vague && !/^[上本]周/.test(name) ? null : (time ?? before ?? told),
    };
  }
}
