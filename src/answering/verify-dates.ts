import type { Answer } from '../model/answer.js';
import { contains, overlaps, shiftYears, type Period } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { askedMentions } from './mentions.js';
import { planOf } from './planned.js';
import { noFigure } from './unknown.js';
import { withFallback } from './fallback.js';
import type { World } from './world.js';

/** 造好了, 板上钉钉了吗: said to have come about, which a plan cannot tell. */
const DONE = /[好完成毕用][了没]|[开完竣]工了|了[吗没么吧]?$/;

/** 是7月开工吧: a day held against the printed one. */
export function verifyDates(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const [asked] = query.periods.value;
  const mentions = askedMentions(query, figures).filter(({ ids }) =>
    ids.some((id) => figures.variable(id)?.statType === 'date'),
  );
  return query.entities.value.flatMap((entity) =>
    mentions.flatMap((mention) =>
      withFallback(entity, mention, query, world).map((found): Answer => {
        const observation = found.all.find((o) => o.value.type === 'date');
        if (observation?.value.type !== 'date' || !asked) return noFigure(entity, found, figures);
        const date = observation.value.date;
        const plan =
          observation.obsStatus === 'plan' && DONE.test(query.text)
            ? planOf(observation, world.today, 'done')
            : undefined;
        if (plan) return assertion(plan, [observation], figures, found.caveats);
        const claimed = asked.yearGiven ? asked.period : inYearOf(asked.period, date);
        const holds =
          contains(claimed, date) ||
          (contains(date, claimed) ? 'unclear' : overlaps(claimed, date) ? 'unclear' : false);
        return assertion(
          { type: 'verdict', holds, claim: asked.said, how: 'date', observation, meant: [], names: [] },
          [observation],
          figures,
          found.caveats,
        );
      }),
    ),
  );
}

/** 7月 without a year is the July of the date it is held against. */
const inYearOf = (asked: Period, date: Period): Period =>
  shiftYears(asked, Number(date.from.slice(0, 4)) - Number(asked.from.slice(0, 4)));
