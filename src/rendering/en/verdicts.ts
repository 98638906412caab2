import type { Statement } from '../../model/answer.js';
import type { Naming } from '../naming.js';
import type { Lines } from '../wording.js';
import { stop } from './stop.js';

type Verdict = Extract<Statement, { type: 'verdict' }>;

const listed = ({ names }: Verdict, n: Naming): string =>
  names.map((o) => `${n.entity(o.observationAbout)} (${n.value(o)})`).join(', ');

export function verdict(said: Verdict, n: Naming): Lines {
  const meant = said.meant.map((o) =>
    said.how === 'rank'
      ? `${n.value(o)} is ${n.entity(o.observationAbout)}.`
      : `${said.claim} is something else: ${stop(n.sentence(o))}`,
  );
  return [HEADS[said.how](said, n), ...meant];
}

const HEADS: Readonly<Record<Verdict['how'], (said: Verdict, n: Naming) => string>> = {
  equal: ({ holds, observation }, n) =>
    `${holds === true ? 'Yes.' : holds === false ? 'No, that is not right.' : 'Not exactly.'} ${stop(n.sentence(observation))}`,
  not: ({ holds, observation, claim }, n) =>
    `${holds === true ? `Right, it is not ${claim}.` : holds === false ? `No, it is ${claim}.` : 'Not exactly.'} ${stop(n.sentence(observation))}`,
  atLeast: ({ holds, observation }, n) =>
    `${holds === true ? 'Yes, it did.' : holds === false ? 'No, not that much.' : 'It cannot be told: the printed figure is approximate.'} ${stop(n.sentence(observation))}`,
  under: ({ holds, observation }, n) =>
    `${holds === true ? 'Yes, less than that.' : holds === false ? 'No, not less than that.' : 'It cannot be told: the printed figure is approximate.'} ${stop(n.sentence(observation))}`,
  top: ({ holds, observation, claim }, n) =>
    `${holds === true ? `Yes, in the top ${claim}.` : `No, not in the top ${claim}.`} ${stop(n.sentence(observation))}`,
  beyond: ({ holds, observation }, n) =>
    `${holds === true ? 'Yes.' : 'No, that is not right.'} ${stop(n.sentence(observation))}`,
  between: ({ holds, observation, claim }, n) =>
    `${holds === true ? 'Yes' : 'No'}, it is among the places ${claim}. ${stop(n.sentence(observation))}`,
  notBetween: ({ holds, observation, claim }, n) =>
    `${holds === true ? 'Right' : 'No'}, it is not among the places ${claim}. ${stop(n.sentence(observation))}`,
  rank: ({ holds, observation }, n) =>
    `${holds === true ? 'Yes.' : 'No, that is not right.'} ${stop(n.sentence(observation))}`,
  date: ({ holds, observation }, n) =>
    `${holds === true ? 'Yes.' : holds === false ? 'No, that is not right.' : 'The paper says:'} ${stop(n.sentence(observation))}${observation.obsStatus === 'plan' ? ' That is a plan; the record has no follow-up.' : ''}`,
  count: (said, n) =>
    `${said.holds === true ? 'Yes' : 'No, that is not right'}: ${n.value(said.observation)} of ${n.entity(said.observation.observationAbout)} are listed: ${listed(said, n)}.`,
  direction: ({ observation }, n) => `It did not fall but grew. ${stop(n.sentence(observation))}`,
  listed: (said, n) =>
    said.holds !== true && said.names.length === 0
      ? `No, that is not right: it is listed. ${stop(n.sentence(said.observation))}`
      : said.holds === true
        ? `Yes, it is listed. ${stop(n.sentence(said.observation))}`
        : `No, ${n.entity(said.claim)} is not listed: ${listed(said, n)}.`,
  unsaid: ({ claim, observation }, n) =>
    `The paper does not mention “${claim}”. It says: ${stop(n.sentence(observation))}`,
  text: ({ holds, observation }, n) => `${holds === true ? 'Yes.' : 'No.'} ${stop(n.sentence(observation))}`,
};
