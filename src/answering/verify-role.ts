import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import type { Figures } from './figures.js';
import { surfacesOf } from './sentences.js';
import type { World } from './world.js';

const ROLE =
  /副总(?!经理|裁)|副?(?:总经理|董事长|总裁|经理|主任|局长|科长|处长|部长|书记|镇长|区长|县长|市长|校长|院长|厂长|店长|会长|主席|老板|负责人|记者|通讯员)/;
/** Words for who is in charge, whatever the title. */
const IN_CHARGE = /^(?:老板|负责人)$/;

/** Titles that only a part of something has: whose part it is says enough. */
const OF_A_PART = /科长|处长/;

/** 某某是禾光的总经理吧: whether what the record says someone is has that title, and of whom it is said. */
export function verifyRole(query: Query, { figures }: World): readonly Answer[] | undefined {
  const person = query.entities.value.find(({ id }) => figures.entity(id)?.type === 'person');
  if (!person || !query.aspects.some((one) => one === 'yesNo' || one === 'claim')) return undefined;
  const [title] = ROLE.exec(query.text) ?? [];
  if (title === undefined || IN_CHARGE.test(title)) return undefined;
  const observation = roleOf(person.id, figures);
  if (!observation) return undefined;
  const text = textOf(observation);
  const owner = query.entities.value.find(({ id }) => id !== person.id)?.id ?? query.within;
  const isOf =
    owner === undefined ||
    observation.observationAbout === owner ||
    surfacesOf(owner, figures).some((name) => text.includes(name));
  const surfaces =
    owner === undefined ? [] : [...surfacesOf(owner, figures)].sort((a, b) => b.length - a.length);
  const office = officeIn(
    surfaces.reduce((rest, name) => rest.replace(name, ''), text),
    title,
  );
  const isWhole =
    office === '' ||
    OF_A_PART.test(title) ||
    namesOffice(query.text.slice(0, query.text.indexOf(title)), office);
  const holds = isOf && isWhole && new RegExp(`(?<!副)${title}`).test(text);
  return [
    assertion(
      { type: 'verdict', holds, claim: owner ?? person.id, how: 'text', observation, meant: [], names: [] },
      [observation],
      figures,
    ),
  ];
}

/** 某街道某办公室主任: the part of the owner that the title is of. */
const officeIn = (text: string, title: string): string =>
  new RegExp(`([^（，]{0,10}(?:办公室|局|科|处|中心|窗口|委员会|所|站))${title}`).exec(text)?.[1] ?? '';

/** Whether a text ends with two characters of an office, in their order: 经发办. */
function namesOffice(said: string, office: string): boolean {
  const [first = '', last = ''] = said.replace(/的$/, '').slice(-2);
  const at = office.indexOf(first);
  return last !== '' && at >= 0 && office.includes(last, at + 1);
}

/** What the record says that somebody is: told of the person, else with the name of the person. */
function roleOf(person: string, figures: Figures): Observation | undefined {
  const own = figures.about(person).find((o) => ROLE.test(textOf(o)));
  return (
    own ??
    figures.knowledge.observations.find(
      (o) => ROLE.test(textOf(o)) && surfacesOf(person, figures).some((name) => textOf(o).includes(name)),
    )
  );
}

const textOf = ({ value }: Observation): string => (value.type === 'text' ? value.text : '');
