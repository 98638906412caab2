import { Decimal } from 'decimal.js';
import { readQuantities } from '../language/quantities.js';
import type { Answer, Statement } from '../model/answer.js';
import { TOWNS } from '../model/places.js';
import type { Query, StatedFigure } from '../model/query.js';
import { isInside } from './inside.js';
import { countHolds } from './verify-counts.js';
import type { World } from './world.js';

type Members = Extract<Statement, { type: 'members' }>;

/** 四个镇都进前400了吧, 有三个镇进前200吧: those that a list has are held against how many are said to be. */
export function heldMembers(answers: readonly Answer[], query: Query, world: World): readonly Answer[] {
  if (ASKS.test(query.text) || !query.aspects.includes('yesNo')) return answers;
  return answers.map((one) => {
    if (one.type !== 'assertion' || one.statement.type !== 'members') return one;
    if (one.statement.holds !== undefined) return one;
    const holds = holdsOf(one.statement, query, world);
    return holds === undefined ? one : { ...one, statement: { ...one.statement, holds } };
  });
}

const ASKS = /[谁哪]|多少|几|怎|什么|啥|who|which|how/;
const ALL = /都|全部|(?<!安|健|齐)全(?!国|省|市|县|区|镇)|个个|一个不[漏落剩]/;

function holdsOf(
  { observations, pool, bound, place }: Members,
  query: Query,
  world: World,
): boolean | undefined {
  const claim = countedIn(query, world);
  const count = observations.length;
  const all = ALL.test(query.text);
  if (claim) {
    // 四个镇都进了: so many are meant, and all of them.
    const said = Number(claim.quantity.value);
    return all ? count >= said && (bound !== undefined || count === said) : countHolds(claim, count, query);
  }
  if (!all) return undefined;
  if (bound) return count === pool.length;
  if (place === undefined) return undefined;
  const listed = new Set(observations.map((o) => o.observationAbout));
  return [...world.figures.knowledge.vocabulary.entities.values()].some(
    ({ id, type }) => TOWNS.has(type) && !listed.has(id) && isInside(id, place, world.figures),
  )
    ? false
    : undefined;
}

/** 三个镇, 两个: how many are told of, which the query itself may have set aside. */
function countedIn({ text }: Query, { figures }: World): StatedFigure | undefined {
  const [first, ...others] = readQuantities(text, figures.units).filter(
    ({ role, quantity }) => role === 'cardinal' && COUNTERS.has(quantity.unitCode),
  );
  if (!first || others.length > 0 || !new Decimal(first.quantity.value).isInteger()) return undefined;
  return { quantity: first.quantity, role: 'cardinal', said: first.text, start: first.start };
}

const COUNTERS: ReadonlySet<string> = new Set(['个', '家']);
