import type { QuantityMention } from '../../src/language/quantities.js';
import type { Query, Slot } from '../../src/model/query.js';
import type { Asked } from '../../src/understanding/asked.js';
import type { Mark } from '../../src/understanding/mark.js';
import type { Understood } from '../../src/understanding/understand.js';

/** Short notes in which the corpora say what should be read; `-` for nothing. */
export const notes = <T>(things: readonly T[], note: (thing: T) => string, between = ' ; '): string =>
  things.map(note).join(between) || '-';

/** 多少万元=amount CNY 万元 */
export const askedNote = ({ said, cues, unit, printed }: Asked): string =>
  [`${said}=${cues.join('+')}`, unit?.code, printed].filter(Boolean).join(' ');

/** 400名开外=400 top */
export const figureNote = ({ text, quantity, role }: QuantityMention): string =>
  `${text}=${quantity.value} ${role}`;

/** 青河县=name qinghe homophone */
export const markNote = (mark: Mark): string => [`${mark.said}=${mark.type}`, ...detailOf(mark)].join(' ');

function detailOf(mark: Mark): readonly string[] {
  switch (mark.type) {
    case 'name': {
      const { targets, match } = mark.mention;
      return [[...new Set(targets.map(({ id }) => id))].join('/'), ...(match === 'name' ? [] : [match])];
    }
    case 'period':
      return [mark.mention.period.iso];
    case 'quantity':
      return [mark.mention.quantity.value, mark.mention.role];
    case 'asked':
      return [mark.asked.cues.join('+')];
    case 'cue':
      return [mark.cues.join('+')];
    case 'filler':
    case 'unread':
      return [];
  }
}

/** `liuxi shiqiao [previous]`: the origin is told where it is not the question. */
const slotNote = <T>({ value, from }: Slot<readonly T[]>, note: (one: T) => string): string =>
  value.length === 0 ? '-' : notes(value, note, ' ') + (from === 'question' ? '' : ` [${from}]`);

export const entitiesNote = ({ entities }: Query): string =>
  slotNote(entities, ({ id, others = [] }) => [id, ...others].join('|'));
export const variablesNote = ({ variables }: Query): string =>
  slotNote(variables, ({ ids }) => ids.join('/'));
export const periodsNote = ({ periods }: Query): string =>
  slotNote(periods, ({ period, yearBefore }) => (yearBefore ? 'yearBefore' : period.iso));

export const kindsNote = ({ queries }: Understood): string => notes(queries, ({ kind }) => kind, ' ');

/** How a message was read, for the one who looks at a failed test. */
export const traceOf = ({ clauses }: Understood): string =>
  clauses.map(({ marks }) => notes(marks, markNote)).join('\n');
