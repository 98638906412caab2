import { describe, expect, it } from 'vitest';
import { contextsOnce, inContext } from '../../src/answering/contexts.js';
import type { World } from '../../src/answering/world.js';
import type { Answer, Assertion, NonEmpty } from '../../src/model/answer.js';
import { answersTo, worldOf } from './asking.js';

const world = worldOf();
const whole = '据县里介绍，云溪县的生产总值2024300.5亿元，总量居全市前列。';

/** An answer, in a record where every quote stands in this sentence. */
function inSentence(asked: string, text: string | undefined): Answer {
  const [answer] = answersTo(asked).answers;
  const sentenceOf: World['passages']['sentenceOf'] = (article, passage) =>
    text === undefined ? undefined : { article, passage, text };
  return inContext(answer, { ...world, passages: { ...world.passages, sentenceOf } });
}

const contextOf = (answer: Answer): string | undefined =>
  answer.type === 'assertion' ? answer.context?.text : undefined;

describe('a single figure comes with its sentence', () => {
  it.each(['value yunxi gdp', 'value mill employees'])('%s', (asked) => {
    expect(contextOf(inSentence(asked, whole))).toBe(whole);
  });

  it.each([
    ['which tells no more', 'value yunxi gdp', '云溪县的生产总值2024300.5亿元。'],
    ['which is not on record', 'value yunxi gdp', undefined],
    ['of several figures', 'value yunxi gdp retail', whole],
    ['of a verdict', 'verify yunxi retail #50亿 +yesNo +reach', whole],
    ['of a worked-out figure', 'base yunxi retail', whole],
    ['of a rank', 'value shangping rank', whole],
    ['of who holds a rank', 'holder rank #第57位 towns-2025', whole],
    ['where there is none', 'value songgang gdp', whole],
  ])('but not one %s', (_, asked, text) => {
    expect(contextOf(inSentence(asked, text))).toBeUndefined();
  });
});

it('a sentence is shown once', () => {
  const asked = ['value yunxi gdp', 'value shangping rank', 'value mill employees'];
  const answers = asked.map((one, at) => inSentence(one, at === 2 ? `${whole}又一句。` : whole));
  const [first, second, third] = contextsOnce(answers as unknown as NonEmpty<Assertion>);
  expect([first, second!, third!].map(contextOf)).toEqual([whole, undefined, `${whole}又一句。`]);
});
