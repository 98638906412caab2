import type { QuantityMention } from '../language/quantities.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Completed } from './completed.js';

const SPAN = /(?:[不没未]满|不到|不足)?(?:一周?年|一个月|一个季度)(?=了?(?:没有?|吗|么|吧|不|呢|对|$))/;
const CODES: Readonly<Record<string, string>> = { 年: 'a', 月: 'mo', 度: 'quarter' };
const FULL = /满/;
const BEGINS = /成立|开业|开园|建成|投产|开通|设立/;

/** 成立一年了没, 满一年了吗: a span that has gone by since a date, which says elsewhere that something is by the year. */
export function withSpanSince(reading: Completed, { variables }: Vocabulary): Completed {
  const [said = ''] = SPAN.exec(reading.text) ?? [];
  if (said === '' || reading.quantities.length > 0 || reading.entities.length === 0) return reading;
  const start = reading.text.indexOf(said);
  const isDate = (id: string): boolean => variables.get(id)?.statType === 'date';
  const dated = reading.variables.some(({ ids }) => ids.some(isDate));
  const full = FULL.test(reading.text.slice(0, start + said.length)) && reading.variables.length === 0;
  if (!dated && !full) return reading;
  const begins = [...variables.values()].filter(
    ({ statType, name }) => statType === 'date' && BEGINS.test(name),
  );
  const mention: QuantityMention = {
    start,
    end: start + said.length,
    text: said,
    role: 'cardinal',
    quantity: {
      value: '1',
      unit: said.slice(said.indexOf('一') + 1),
      unitCode: CODES[said.slice(-1)] ?? 'a',
      unitMultiplier: 0,
      hedge: said.startsWith('一') ? 'exact' : 'atMost',
    },
  };
  return {
    ...reading,
    quantities: [mention],
    cues: new Map([...reading.cues].filter(([cue]) => cue !== 'average')),
    variables: dated
      ? reading.variables
      : [{ ids: begins.map(({ id }) => id), said: '', start: -1, loose: false }],
  };
}
