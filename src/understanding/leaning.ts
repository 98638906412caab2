import type { Context } from '../model/context.js';
import { detached, type Completed } from './completed.js';
import { withOneOfThose } from './one-of-those.js';
import { hasTopic, type Reading } from './reading.js';
import { widerPeriod } from './wider-period.js';

/** A reading by itself, with what the clauses before it and the last question show it to be. */
export const leaning = (
  reading: Completed,
  earlier: readonly Reading[],
  before: readonly Completed[],
  previous: Context | undefined,
): Completed =>
  withCounted(
    asBefore(withOneOfThose(withLength(withSought(reading, earlier), previous), previous), previous),
    before,
  );

/** 想去看樱花,城里哪儿有: what is looked for is named before; the clause names only where to look. */
function withSought(reading: Completed, earlier: readonly Reading[]): Completed {
  const sought = earlier.find(({ entities }) => entities.length > 0);
  const named = hasTopic(reading) || reading.cues.has('firms') || reading.cues.has('towns');
  return sought && reading.entities.length === 1 && !named && LOOKED_FOR.test(reading.text)
    ? { ...reading, entities: detached(sought.entities), entitiesFrom: 'question' }
    : reading;
}

const LOOKED_FOR = /哪(?:里|儿|边|个地方)?(?:有|能|可以|好)/;

/** 累计呢: after a figure the word is no term to be explained, but says up to when. */
const withLength = (reading: Completed, previous: Context | undefined): Completed =>
  reading.terms.length > 0 &&
  !['define', 'what', 'differ', 'how'].some((cue) => reading.cues.has(cue as 'define')) &&
  previous?.focus.period !== undefined &&
  widerPeriod(reading.text, previous.focus.period) !== undefined
    ? { ...reading, terms: [] }
    : reading;

/** 和石桥呢, 电商那篇呢: a partner or an article is swapped, and what is asked stays. */
function asBefore(reading: Completed, previous: Context | undefined): Completed {
  const last = previous?.queries.at(-1);
  const partner =
    (last?.kind === 'comparison' || last?.kind === 'difference') &&
    reading.variables.length === 0 &&
    reading.cues.size < 3 &&
    /^那?[跟和与同]|[跟和与同].+呢?$/.test(reading.text) &&
    reading.entities.length > 0 &&
    !reading.cues.has('rank');
  const article = last?.kind === 'provenance' && ARTICLE.test(reading.text);
  const cue = partner ? 'gap' : article ? 'source' : undefined;
  if (cue === undefined || reading.cues.has(cue)) return reading;
  const [first] = last?.entities.value ?? [];
  const swapped = partner && first && reading.entities.length === 1 && reading.entities[0]?.id !== first.id;
  return {
    ...reading,
    entities: swapped ? [...detached([first]), ...reading.entities] : reading.entities,
    cues: new Map([...reading.cues, [cue, 0]]),
  };
}

/** Another article than the one spoken of: what names it is said with it. */
export const ARTICLE = /\p{Script=Han}{2}那一?篇/u;

/** 甲比乙高几位,两个镇GDP各多少: as many as were named just before. */
function withCounted(reading: Completed, before: readonly Completed[]): Completed {
  const named = before.at(-1)?.entities.filter(({ start }) => start >= 0) ?? [];
  if (named.length === 0 || reading.entities.length > 0) return reading;
  const [, digit = ''] = COUNTED.exec(reading.text) ?? [];
  return named.length === SEVERAL[digit] ? { ...reading, entities: detached(named) } : reading;
}
const COUNTED = /^[那这]?([两三四2-4])(?:镇|个|家)/;
const SEVERAL: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 2: 2, 3: 3, 4: 4 };

/** 按做电商的人头算,一个人多少: what the mean is taken over is named before. */
export function withBasis(reading: Completed, earlier: readonly Reading[]): Completed {
  const basis = earlier.find(
    ({ text, variables }) => /^(?:按|照|以).+算$/.test(text) && variables.length > 0,
  );
  return basis && reading.cues.has('average') && reading.variables.length === 1
    ? { ...reading, variables: [...reading.variables, ...detached(basis.variables)] }
    : reading;
}

/** 占GDP多少, per shop: the part is what was spoken of before, in this message or in the one before. */
export function withPart(
  reading: Completed,
  before: readonly Completed[],
  previous: Context | undefined,
): Completed {
  const at = reading.cues.get('share') ?? (PER.test(reading.text) ? reading.cues.get('average') : undefined);
  const [whole, ...others] = reading.variables;
  if (at === undefined || !whole || others.length > 0 || whole.start < at) return reading;
  const asked = before.at(-1)?.variables ?? [];
  const told =
    previous?.focus.variables.map((id) => ({ ids: [id], said: '', start: -1, loose: false })) ?? [];
  const part = detached(asked).find(({ loose }) => !loose) ?? told.at(-1);
  return part ? { ...reading, variables: [part, ...reading.variables] } : reading;
}

const PER = /\bper\b/;
