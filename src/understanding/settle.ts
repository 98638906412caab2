import type { VariableRef } from '../model/query.js';
import { PLACES } from '../model/places.js';
import type { StatisticalVariable, Vocabulary } from '../model/vocabulary.js';
import { withBareRanks } from './bare-ranks.js';
import type { Completed } from './completed.js';
import { ONE_SIDE } from './compared-places.js';
import { withSpanSince } from './elapsed.js';
import { withRankRange } from './rank-range.js';
import { asksCriteria, asksMaker } from './the-list.js';

/** A completed reading without what its other parts show to be something else. */
export const settled = (reading: Completed, vocabulary: Vocabulary): Completed =>
  withBareRanks(
    withoutQuestionWords(
      withBareBounds(
        withRankRange(
          withComparedYears(
            withoutSpans(
              withCountedKind(
                withRates(withWhoActed(withSpanSince(reading, vocabulary), vocabulary), vocabulary),
                vocabulary,
              ),
              vocabulary,
            ),
          ),
        ),
      ),
      vocabulary,
    ),
    vocabulary,
  );

/** 两个月的产值: no figure that is claimed of what is measured in something else, but a time that is not told. */
function withoutSpans(reading: Completed, vocabulary: Vocabulary): Completed {
  const own = reading.variables.flatMap((ref) => variablesOf(ref, vocabulary));
  const spans = reading.quantities.filter(
    ({ role, quantity }) => role === 'cardinal' && SPANS.has(quantity.unitCode),
  );
  const measured = own.length > 0 && own.every((one) => isNumeric(one) && !TIMED.has(one.dimension ?? ''));
  if (spans.length === 0 || !measured) return reading;
  return {
    ...reading,
    quantities: reading.quantities.filter((mention) => !spans.includes(mention)),
    unread: [...reading.unread, ...spans.map(({ text, start }) => ({ said: text, start, attached: true }))],
  };
}
const SPANS: ReadonlySet<string> = new Set(['mo', 'quarter', 'a']);
const TIMED: ReadonlySet<string> = new Set(['day', 'month', 'hour', 'workday']);

/** 禾光谁开的: no date is asked for, and of who opened it the nearest to tell is who is in charge. */
function withWhoActed(reading: Completed, { variables }: Vocabulary): Completed {
  const date = reading.variables.find(
    ({ loose, start, ids }) =>
      loose &&
      /(?<!跟|和|与|比)谁(?:来|给)?$/.test(reading.text.slice(0, Math.max(0, start))) &&
      ids.every((id) => variables.get(id)?.statType === 'date'),
  );
  const heads = [...variables.values()].filter(({ name, asks }) => asks === 'who' && name === IN_CHARGE);
  if (!date || reading.entities.length !== 1 || heads.length === 0) return reading;
  return {
    ...reading,
    variables: [
      ...reading.variables.filter((ref) => ref !== date),
      { ids: heads.map(({ id }) => id), said: '', start: -1, loose: false },
    ],
  };
}
const IN_CHARGE = '负责人';

/** 增加值增速与产值增幅: an indicator with the word for growth right after it is that one's growth. */
function withRates(reading: Completed, { variables }: Vocabulary): Completed {
  if (reading.variables.length < 2 || !RATED.some((cue) => reading.cues.has(cue))) return reading;
  const rates = (ids: readonly string[]): string[] =>
    [...variables.values()].filter(({ growthOf = '' }) => ids.includes(growthOf)).map(({ id }) => id);
  return {
    ...reading,
    variables: reading.variables.map((ref) => {
      const follows =
        ref.start >= 0 && RATE.test(reading.text.slice(ref.start + ref.said.length)) ? rates(ref.ids) : [];
      return follows.length > 0 ? { ...ref, ids: follows } : ref;
    }),
  };
}
const RATED = ['gap', 'compare', 'than', 'more', 'less'] as const;
const RATE = /^的?(?:累计|同比)?(?:增速|增幅|涨幅|升幅|增长率)/;

/** 有几家直播基地: what is counted is the kind, though one of them bears its name. */
function withCountedKind(reading: Completed, { entities }: Vocabulary): Completed {
  const counted = reading.entities.find(
    ({ id, said, start }) =>
      !PLACES.has(entities.get(id)?.type ?? '') &&
      reading.asked.some(({ end, unit }) => unit !== undefined && end === start) &&
      ENDS.test(reading.text.slice(start + said.length)),
  );
  if (!counted) return reading;
  const { said, start } = counted;
  return {
    ...reading,
    entities: reading.entities.filter((one) => one !== counted),
    unread: [...reading.unread, { said, start, attached: true }],
  };
}

/** 名次在400以内, 排进200以内: of a list, a bare number so bounded is a place on it. */
function withBareBounds(reading: Completed): Completed {
  const ranked =
    ['rank', 'listed', 'towns', 'atLeast'].some((cue) => reading.cues.has(cue as 'rank')) ||
    reading.rankings.length > 0;
  if (!ranked || reading.variables.some(({ loose }) => !loose)) return reading;
  return {
    ...reading,
    quantities: reading.quantities.map((mention) =>
      mention.role === 'cardinal' &&
      mention.quantity.unitCode === '' &&
      /^\d+(?:以内|之内|以里)$/.test(mention.text)
        ? { ...mention, role: 'top', quantity: { ...mention.quantity, unitCode: 'rank', hedge: 'exact' } }
        : mention,
    ),
  };
}

const ENDS = /^[啊呀呢的吧吗了]*$/;

const CHOOSING = ['best', 'worst', 'most', 'least', 'compare', 'gap', ...ONE_SIDE] as const;

const COMPARES = ['growth', 'decline', 'more', 'less', 'gap', 'compare'] as const;

/** 比去年, 跟上年同期比: the year before is what is compared with, not what is asked about. */
function withComparedYears(reading: Completed): Completed {
  if (!COMPARES.some((cue) => reading.cues.has(cue))) return reading;
  const compared = ({ relative, text, start }: Completed['periods'][number]): boolean =>
    relative &&
    /^(?:去|上一?)年/.test(text) &&
    /[比较跟同和与]$/.test(reading.text.slice(0, Math.max(0, start)));
  return {
    ...reading,
    periods: reading.periods.map((mention) =>
      compared(mention) ? { ...mention, yearBefore: true } : mention,
    ),
  };
}

/**
 * 88名是谁, 前200是哪些, 48210是什么: beside a place on a list, a bare figure or a choice such words ask what it is, and
 * name no indicator; nor does a mere hint in Latin letters beside the name of a list.
 */
function withoutQuestionWords(reading: Completed, vocabulary: Vocabulary): Completed {
  if (asksMaker(reading) && reading.rankings.length > 0)
    return {
      ...reading,
      variables: reading.variables.filter(({ said }) => !/^是?谁$|^who(?: is)?$/.test(said)),
    };
  if (reading.cues.has('rank') && reading.variables.some(({ said }) => said === 'where'))
    return { ...reading, variables: reading.variables.filter(({ said }) => said !== 'where') };
  const rated = ({ said }: VariableRef): boolean => /^评.{0,3}的?$|^评选$/.test(said);
  const asksWhatBy =
    asksCriteria(reading) || (/标准|指标|依据/.test(reading.text) && reading.variables.some(rated));
  if (reading.rankings.length > 0 && asksWhatBy)
    return {
      ...reading,
      variables: reading.variables.filter((ref) => !rated(ref)),
      unread: reading.unread.filter((word) => !/^评[选判定]?$/.test(word.said)),
    };
  const asking = reading.variables.filter(({ said }) => /^是?[谁哪]$/.test(said));
  if (asking.length > 0 && asking.length < reading.variables.length)
    return withoutQuestionWords(
      { ...reading, variables: reading.variables.filter((ref) => !asking.includes(ref)) },
      vocabulary,
    );
  const onList =
    reading.rankings.length > 0 ||
    reading.quantities.some(({ role }) => role === 'ordinal' || role === 'top' || role === 'bottom');
  const bare = reading.quantities.length > 0 && reading.entities.length === 0;
  const choosing = CHOOSING.some((cue) => reading.cues.has(cue));
  if (!onList && !bare && !choosing) return reading;
  const names = (ref: VariableRef): boolean =>
    !((reading.quantities.length > 0 || choosing) && /[谁哪啥什]|who|what/.test(ref.said)) &&
    !(ref.loose && onList && /[a-z]/.test(ref.said) && !variablesOf(ref, vocabulary).some(isNumeric));
  return { ...reading, variables: reading.variables.filter(names) };
}

export const variablesOf = (ref: VariableRef, vocabulary: Vocabulary): StatisticalVariable[] =>
  ref.ids.flatMap((id) => vocabulary.variables.get(id) ?? []);

export const isNumeric = ({ statType }: StatisticalVariable): boolean =>
  statType === 'level' || statType === 'count' || statType === 'share' || statType === 'growthRate';
