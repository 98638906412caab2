import type { Anchor } from '../language/periods.js';
import type { UnitTable } from '../language/units.js';
import type { Period } from '../model/period.js';
import type { Firm } from './firms.js';
import type { Person } from './persons.js';
import type { Proposal } from './proposal.js';

/** What the article hands to each of its paragraphs and tables. */
export interface Carried {
  readonly anchor: Anchor;
  readonly units: UnitTable;
  readonly local: readonly string[];
  /** Names of firms, parks and projects on the page. */
  readonly bodies: readonly string[];
  readonly firms: readonly Firm[];
  readonly persons: readonly Person[];
  /** The firm that the headline is about. */
  readonly firm?: string | undefined;
  readonly subject: string | undefined;
  /** What 全市, 我县 mean on the page. */
  readonly home?: string | undefined;
  readonly usual: Period | undefined;
  /** The time of the headline. */
  readonly headed?: Period | undefined;
}

/** What it hands to its tables: a figure is of the article's place unless a row names another. */
export interface Tabled extends Omit<Carried, 'firms' | 'firm' | 'persons'> {
  readonly subject: string;
  /** The headline, where it stands above the table alone. */
  readonly title?: string | undefined;
}

/** The facts of a stretch, and what is spoken of after it. */
export interface Read {
  readonly facts: readonly Proposal[];
  readonly spoken: Spoken;
}

/** What is spoken of at a place of a paragraph. */
export interface Spoken {
  readonly subject: string | undefined;
  readonly period: Period | undefined;
  readonly cumulative: boolean;
  /** The year of the period is not told with it: 全年. */
  readonly implied: boolean;
  /** Indicators told last, that a growth, a share or a list of figures is of. */
  readonly metrics: readonly string[];
  /** Whether what is told are parts of it: 其中甲…,乙…. */
  readonly parts: boolean;
  /** Whether what is told is to come. */
  readonly plan: Plan;
  /** What they are parts of. */
  readonly total?: string | undefined;
  /** The indicator told last in each unit. */
  readonly inUnit: ReadonlyMap<string, string>;
  /** What the sentence is about, told before anything else: 二手房方面. */
  readonly topic?: string | undefined;
  /** The budget or fund whose figures the paragraph tells. */
  readonly section?: string | undefined;
  /** A clause without figures just before, which may list what the next ones are of. */
  readonly pending?: string | undefined;
  /** Who comes next, told in a clause of its own: 其次是甲景区. */
  readonly next?: string | undefined;
  /** The share or rank told last, where nothing else was told after it: its rise is told in points or places. */
  readonly share?: string | undefined;
  /** What is grown or made, as the article told of it last: 杨梅. */
  readonly product?: string | undefined;
  /** Whether a growth has been told of them. */
  readonly grown: boolean;
  /** The year that what follows is compared with, told in a clause of its own: 与2010年相比. */
  readonly against?: string | undefined;
  /** A firm or project takes over: its figures are named by themselves. */
  readonly isOther?: boolean;
  /** Places that figures were told of one by one: 甲镇、乙镇分别. */
  readonly each?: readonly string[] | undefined;
  /** Whose the figures of the sentence were, one after the other. */
  readonly owners?: readonly string[];
  /** Places that one figure was told of alike: 甲县、乙县均. */
  readonly alike?: readonly string[] | undefined;
  /** What is told of the indicator is how it grows: 从增速看. */
  readonly isRate?: boolean;
  /** The list that the article spoke of last. */
  readonly list?: string | undefined;
}

/** 力争 aims at all that follows; 计划 may be followed by what has been done of it. */
export type Plan = 'none' | 'intended' | 'aimed' | 'unclear';
