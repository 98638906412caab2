import type { Unit } from '../model/quantity.js';
import { builtInUnits } from './built-in-units.js';

export { builtInUnits } from './built-in-units.js';

/** Units by name, by code, and by what stands in a text. */
export interface UnitTable {
  find(name: string): Unit | undefined;
  byCode(code: string): Unit | undefined;
  /** The longest unit name at a place in a normalised text, rates such as 元/平方米 included. */
  matchAt(text: string, at: number): { unit: Unit; length: number } | undefined;
}

/** The built-in units with an editor's additions; an addition replaces the built-in unit of its code. */
export function unitTable(additional: readonly Unit[] = []): UnitTable {
  const codes = new Map([...builtInUnits, ...additional].map((unit) => [unit.code, unit]));
  const names = new Map<string, Unit>();
  for (const unit of codes.values()) for (const name of unit.names) names.set(name.toLowerCase(), unit);
  const initials = groupByInitial(names);
  const rates = new Map<string, Unit>();

  const simpleAt = (text: string, at: number): { unit: Unit; length: number } | undefined => {
    for (const name of initials.get(text.charAt(at)) ?? []) {
      const unit = names.get(name);
      if (unit && text.startsWith(name, at) && endsWell(text, at + name.length, name))
        return { unit, length: name.length };
    }
    return undefined;
  };

  const denominatorAt = (text: string, at: number): { unit: Unit; length: number } | undefined => {
    const unit = codes.get(DENOMINATORS[text.charAt(at)] ?? '');
    return unit && { unit, length: 1 };
  };

  const matchAt: UnitTable['matchAt'] = (text, at) => {
    const first = simpleAt(text, at);
    const slash = first ? at + first.length : -1;
    const second =
      text[slash] === '/' ? (denominatorAt(text, slash + 1) ?? simpleAt(text, slash + 1)) : undefined;
    if (!first || !second) return first;
    const length = first.length + 1 + second.length;
    const rate = rateOf(first.unit, second.unit, text.slice(at, at + length));
    if (!rates.has(rate.code)) rates.set(rate.code, rate);
    return { unit: rates.get(rate.code) ?? rate, length };
  };

  const find = (name: string): Unit | undefined => {
    const printed = name.toLowerCase();
    const match = matchAt(printed, 0);
    return names.get(printed) ?? (match?.length === printed.length ? match.unit : undefined);
  };
  const byCode = (code: string): Unit | undefined => {
    const [over, under, ...rest] = code.split('/').map((part) => codes.get(part));
    if (over && under && rest.length === 0) return rateOf(over, under, code);
    return codes.get(code);
  };
  return { find, byCode, matchAt };
}

/** 元/月, 个/日: words that after a number would be dates. */
const DENOMINATORS: Readonly<Record<string, string>> = { 月: 'mo', 日: 'd' };

function groupByInitial(names: ReadonlyMap<string, Unit>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const initial = name.charAt(0);
    groups.set(initial, [...(groups.get(initial) ?? []), name]);
  }
  return groups;
}

/** Rates convert only into themselves. */
function rateOf(over: Unit, under: Unit, printed: string): Unit {
  const code = `${over.code}/${under.code}`;
  return { code, names: [printed], dimension: code, factor: '1' };
}

/** Words that begin with a counter and are none: 12人才 is no 12 people, 2023成立 no 成. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  人: /[才工民均口力物员事]/y,
  家: /[庭电居具园乡禽]/y,
  年: /[级轮货鉴]/y,
  天: /[然猫津]/y,
  条: /[例件]/y,
  元: /[旦宵]/y,
  场: /馆/y,
  户: /[外籍均]/y,
  台: /[湾风阶]/y,
  头: /[部条]/y,
  度: /[过假]/y,
  位: /[于置列居数]/y,
  名: /[录单称优义列]/y,
  种: /[植子粮]/y,
  所: /[有以在]/y,
  处: /[理于罚]/y,
  只: /[有要是能做]/y,
  次: /[日年月产]/y,
  成: /[为立功长交员品本都果效分年熟就]/y,
  折: /[腾合叠旧算成为]|(?:(?:多少|几)个?)?[万亿]/y,
  亩: /均/y,
  倍: /增/y,
  镇: /[域区街江海平原]/y,
  米: /[麦饭粉面]/y,
  国: /[家内际外道]/y,
  省: /[级内外会]/y,
  市: /[级场值区民]/y,
  村: /[民级委]/y,
  件: /均/y,
  包: /[括含裹容装围]/y,
  分: /[钟别之成公支行店布为类到享期析会值]/y,
  秒: /杀/y,
  克: /[服拉隆]/y,
  平: /[\u4e00-\u9fff]/y,
  方: /[\u4e00-\u9fff]/y,
  单: /[位元个]/y,
  起: /[来步点]/y,
  组: /[织成]/y,
  部: /[门分署队]/y,
  本: /[市地年月次报]/y,
  支: /[付持撑部]/y,
  门: /[店口类]/y,
  张: /[江家]/y,
  床: /位/y,
  杯: /[子壶]/y,
  周: /[边期末报]/y,
  片: /区/y,
  列: /[车入为]/y,
  层: /[级面次]/y,
  批: /[发准]/y,
  县: /[级域城]/y,
  副: /[总省市县区局处主书理部产业食镇院校所会刊作标]/y,
  卷: /[入烟宗曲]/y,
  幅: /[度员]/y,
  罐: /[头装]/y,
  袋: /[装鼠]/y,
  桶: /装/y,
  剂: /量/y,
  块: /[链头]/y,
};
const LETTER = /[a-z0-9]/;

function endsWell(text: string, end: number, name: string): boolean {
  const guard = NOT_BEFORE[name];
  if (guard) {
    guard.lastIndex = end;
    return !guard.test(text);
  }
  return !LETTER.test(name.charAt(name.length - 1)) || !LETTER.test(text.charAt(end));
}
