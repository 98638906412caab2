import type { Unit } from './quantity.js';

/**
 * A second name. `wrong` marks misspellings and superseded names, understood but never shown; `loose` words that only hint
 * at an indicator (卖, 最早) and give way to one that names it.
 */
export interface AlternateName {
  readonly name: string;
  readonly wrong?: boolean;
  readonly loose?: boolean;
}

/** A place, organisation, project, person, product or event that figures are about. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly en?: string;
  readonly alternateName: readonly AlternateName[];
  /** schema.org-like type, e.g. `city`, `town`, `subdistrict`, `company`, `park`, `project`, `person`, `event`. */
  readonly type: string;
  readonly containedInPlace?: string;
  /** A phase of a project, a shop of a company: the id of the whole. */
  readonly partOf?: string;
  /** Shown when the bot must say what it understood, e.g. why a name is ambiguous. */
  readonly note?: string;
}

export type StatType = 'level' | 'growthRate' | 'share' | 'count' | 'rank' | 'date' | 'property';

/** A statistical variable (Data Commons): what is measured, in which scope; `property` for facts without a figure. */
export interface StatisticalVariable {
  readonly id: string;
  readonly name: string;
  readonly en?: string;
  /** Other names and colloquial ways to ask for it (多大, 开多久). Shared by several variables where speech is vague. */
  readonly alternateName: readonly AlternateName[];
  readonly statType: StatType;
  /** Dimension the unit must have (`money`, `percent`, `area`, …) or a counter (`人次`); absent for properties and dates. */
  readonly dimension?: string;
  readonly measurementQualifier?: 'nominal' | 'real';
  readonly comparedWith?: 'yearBefore' | 'periodBefore';
  readonly growthOf?: string;
  readonly shareOf?: string;
  /** What a share or a multiple of something is the upper side of: 税收收入 of 税收收入占一般公共预算收入的比重. */
  readonly numerator?: string;
  /** Set where what is counted are the holders of another variable: places on a list. */
  readonly countOf?: string;
  /** A date at which another variable, a duration, begins or ends. */
  readonly startOf?: string;
  readonly endOf?: string;
  /** The wider variable this one is a narrower scope of: 规上工业总产值 → 工业总产值. */
  readonly broader?: string;
  /** The total this one is a component of: 出口 → 进出口总额, 第一产业增加值 → 地区生产总值. */
  readonly componentOf?: string;
  /** Words that narrow the scope, shown with the figure: 规上, 限上, 重点监测平台. */
  readonly scope?: string;
  /** Look-alikes that must never stand in for this one, and why. */
  readonly differsFrom: readonly { readonly variable: string; readonly why: string }[];
  /** The bare question word that asks for it: 在哪 for a location, 谁 for a person in charge. */
  readonly asks?: 'who' | 'where' | 'why' | 'how' | 'howLong' | 'when';
  readonly lowerIsBetter?: boolean;
  /** Periods of one year add up to the year (flows); stocks and rates do not. */
  readonly additive?: boolean;
  /** Said under every figure of this variable. */
  readonly note?: string;
}

/** An issued list on which places hold ranks. */
export interface Ranking {
  readonly id: string;
  readonly name: string;
  readonly en?: string;
  readonly alternateName: readonly AlternateName[];
  /** Absent where the record does not say. */
  readonly issuer?: string;
  readonly edition: string;
  readonly size?: number;
  readonly method?: string;
  /** Area the ranks are taken over, e.g. 全国. */
  readonly scope: string;
}

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly en?: string;
}

export interface GlossaryEntry {
  readonly id: string;
  readonly name: string;
  readonly alternateName: readonly AlternateName[];
  readonly text: string;
  readonly en?: string;
  /** Where the definition is from, e.g. 国家统计局指标解释. */
  readonly source: string;
}

export interface Vocabulary {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly variables: ReadonlyMap<string, StatisticalVariable>;
  readonly rankings: ReadonlyMap<string, Ranking>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly units: readonly Unit[];
}

/** That of a folder with nothing in it yet. */
export const EMPTY_VOCABULARY: Vocabulary = {
  entities: new Map(),
  variables: new Map(),
  rankings: new Map(),
  sources: new Map(),
  glossary: new Map(),
  units: [],
};
