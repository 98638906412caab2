import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Assistant } from '../../src/model/question.js';
import { startConversation } from '../../src/terminal/conversation.js';
import { traceLines } from '../../src/terminal/trace.js';
import { brief, fields } from '../../src/terminal/trace/brief.js';
import { qinghe } from '../library/fixture.js';

let assistant: Assistant;
beforeAll(() => {
  const { knowledge } = openKnowledge(qinghe);
  if (!knowledge) throw new Error('the fixture has mistakes');
  assistant = createAssistant(knowledge);
});

/** The trace of the last of some turns, by stage. */
function traced(...turns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const conversation = startConversation({ assistant, today: () => '2025-06-01' });
  const outcome = turns.map((turn) => conversation.say(turn)).at(-1);
  const stages = new Map<string, string[]>();
  let stage = '';
  for (const line of traceLines(outcome?.trace() ?? [])) {
    stage = line.slice(0, 12).trim() || stage;
    stages.set(stage, [...(stages.get(stage) ?? []), line.slice(12)]);
  }
  return stages;
}

describe('a trace', () => {
  it('goes through every stage, the knowledge named', () => {
    const stages = traced('柳溪镇排第几');
    expect([...stages.keys()]).toEqual([
      'question',
      'normalised',
      'marks',
      'queries',
      'candidates',
      'answers',
      'focus',
    ]);
    expect(stages.get('question')?.[0]).toMatch(
      /^text=柳溪镇排第几 {2}today=2025-06-01 {2}lang=zh-CN {2}knowledge=[0-9a-f]{12}$/,
    );
    expect(stages.get('normalised')).toEqual(['柳溪镇排第几']);
  });

  it('tells what every word was read as', () => {
    expect(traced('柳溪镇排第几').get('marks')).toEqual([
      expect.stringMatching(/^柳溪镇 {2}name {3}liuxi$/),
      expect.stringMatching(/^排第几 {2}asked/),
    ]);
  });

  it('tells what periods and figures were read as', () => {
    const marks = traced('柳溪镇2024年GDP有96.4亿吗').get('marks') ?? [];
    expect(marks).toContainEqual(expect.stringMatching(/^2024年 +period +2024$/));
    expect(marks).toContainEqual(expect.stringMatching(/^有?96\.4亿 +quantity +96\.4亿 {2}role=cardinal$/));
  });

  it('names the sentences that its words find, the likest first', () => {
    const found = traced('柳溪镇有多少家民宿').get('candidates') ?? [];
    expect(found[0]).toMatch(/^\d+\.\d\d +qinghe-year-2024 p\d+ +“.*民宿/);
    const scores = found.map((line) => parseFloat(line));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('tells where every slot comes from', () => {
    const [kind, ...slots] = traced('柳溪镇排第几', '石桥呢').get('queries') ?? [];
    expect(kind).toBe('value');
    expect(slots).toContainEqual(expect.stringMatching(/^ {2}entity {4}shiqiao .* question {2}“石桥”$/));
    expect(slots).toContainEqual(expect.stringMatching(/^ {2}variable {2}rank .* previous/));
  });

  it('tells what the answer rests on', () => {
    const [head, ...rest] = traced('柳溪镇排第几').get('answers') ?? [];
    expect(head).toMatch(/^assertion rank {2}observation=dongling-towns#\d+$/);
    expect(rest).toContainEqual(
      expect.stringMatching(
        /^ {2}evidence {3}dongling-towns#\d+ {2}liuxi {2}rank {2}2025 {2}第12位 {2}“2025东岭省.*柳溪镇列第12位” dongling-towns p1$/,
      ),
    );
  });

  it.each([
    ['柳溪镇的人口', /^unknown /],
    ['古镇排第几', /^clarification said=古镇 {2}entities=liuxi, shiqiao$/],
    ['你好', /^conversation greeting$/],
  ])('of %s says so', (turn, head) => expect(traced(turn).get('answers')?.[0]).toMatch(head));

  it('numbers several queries', () => {
    const queries = traced('柳溪镇排第几?青禾县排第几?').get('queries') ?? [];
    expect(queries.filter((line) => !line.startsWith(' '))).toEqual(['1 value', '2 value']);
  });

  it('shows a stage it does not know as plain data, and nothing that steers a terminal', () => {
    expect(traceLines([{ stage: 'new', output: { found: ['一', '\u001b[2J二'], none: [] } }])).toEqual([
      'new         {found=一, 二}',
    ]);
  });
});

describe('data on one line', () => {
  it.each([
    ['', '–'],
    [null, '–'],
    [[], '–'],
    [1.5, '1.5'],
    [['a', ['b']], 'a, b'],
    [{ iso: '2024-Q1', from: '2024-01-01', to: '2024-03-31' }, '2024-Q1'],
    [{ value: '5', unit: '万人次', unitCode: '人次', unitMultiplier: 4, hedge: 'nearly' }, 'nearly 5万人次'],
    [{ value: '154', unit: '亿元', unitCode: 'CNY', unitMultiplier: 8, hedge: 'exact' }, '154亿元'],
    [{ article: 'towns', passage: 'p1', text: '一' }, 'towns p1'],
    [{ id: 'towns#1', variableMeasured: 'rank', value: {} }, 'towns#1'],
    [{ a: 1, b: { c: [] } }, '{a=1  b={}}'],
  ])('%j is %s', (value, line) => expect(brief(value)).toBe(line));

  it('is cut where it would fill the screen', () => {
    expect(brief('数'.repeat(500))).toBe('数'.repeat(500));
    expect(brief('数'.repeat(4096))).toBe(`${'数'.repeat(500)}… (4096)`);
  });

  it('leaves out what holds nothing', () =>
    expect(fields({ a: '', b: [], c: undefined, d: false, e: true, f: 0, g: 1 }, 'g')).toBe('e  f=0'));
});
