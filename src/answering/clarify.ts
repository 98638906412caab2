import type { Answer, Related } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, QueryKind } from '../model/query.js';
import { isNonEmpty } from './assertion.js';
import type { World } from './world.js';
import { askedMentions } from './mentions.js';
import { resolve, tellingOf } from './resolve.js';

const ASKED_BACK: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'value',
  'growth',
  'verify',
  'base',
  'increment',
  'trend',
  'planStatus',
  'duration',
]);

/** A name that several entities share: asks which, and gives the figures of all where they are short. */
export function clarify(query: Query, { figures, today }: World): Answer | undefined {
  const ambiguous = query.entities.value.find(({ others }) => others !== undefined);
  if (!ambiguous || !ASKED_BACK.has(query.kind)) return undefined;
  const ids = [ambiguous.id, ...(ambiguous.others ?? [])];
  const [mention] = askedMentions(query, figures);
  const knownOf = (id: string): Observation[] => {
    const entity: EntityRef = { id, match: 'name', said: ambiguous.said, start: ambiguous.start };
    return mention
      ? resolve(entity, mention, query, figures, today).flatMap(({ observations }) =>
          tellingOf(observations, figures),
        )
      : [];
  };
  const known = ids.flatMap(knownOf);
  const ranked = known.length > 0 && known.every(({ ranking }) => ranking !== undefined);
  const variable = mention?.ids[0];
  const options = ids.map((entity): Related =>
    ranked
      ? { type: 'rank', entity }
      : variable === undefined
        ? { type: 'overview', entity }
        : {
            type: 'value',
            entity,
            variable: known.find((o) => o.observationAbout === entity)?.variableMeasured ?? variable,
          },
  );
  if (!isNonEmpty(options) || !isNonEmpty(ids)) return undefined;
  return { type: 'clarification', said: ambiguous.said, entities: ids, options, known };
}
