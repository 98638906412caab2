import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/understanding/reading.js';
import { hasTopic, merge } from '../../src/understanding/reading.js';
import { rows } from './corpus.js';
import { readingsOf } from './county.js';
import { figureNote, notes } from './notes.js';

function read(clause: string): Reading {
  const [reading, ...others] = readingsOf(clause);
  if (!reading || others.length > 0) throw new Error(`not one clause: ${clause}`);
  return reading;
}

describe('figures of a clause', () => {
  it.each(rows('reading-figures.tsv'))('%s', (text = '', expected) => {
    expect(notes(read(text).quantities, figureNote)).toBe(expected);
  });
});

describe('entities of a clause', () => {
  it('tell how they were named', () => {
    expect(read('柳溪乡GDP').entities).toMatchObject([{ id: 'liuxi', match: 'wrongName', said: '柳溪乡' }]);
    expect(read('青河县GDP').entities).toMatchObject([{ id: 'qinghe', match: 'homophone', start: 0 }]);
    expect(read('问下柳溪').entities).toMatchObject([{ id: 'liuxi', match: 'name', start: 2 }]);
  });

  it('keep those of the same name together', () => {
    expect(read('古镇').entities).toMatchObject([{ id: 'liuxi', others: ['shiqiao'] }]);
    expect(read('柳溪').entities[0]).not.toHaveProperty('others');
  });

  it('stand once, however often they are named', () => {
    expect(read('柳溪柳溪镇和石桥').entities.map(({ id }) => id)).toEqual(['liuxi', 'shiqiao']);
  });
});

describe('indicators of a clause', () => {
  it('are all that a vague word may mean', () => {
    expect(read('禾光产值').variables).toMatchObject([{ ids: ['industrial-output', 'enterprise-output'] }]);
  });

  it('are a topic, as lists and terms are', () => {
    for (const clause of ['财政收入', '六十强', '同比']) expect(hasTopic(read(clause))).toBe(true);
    for (const clause of ['柳溪', '去年', '渔业']) expect(hasTopic(read(clause))).toBe(false);
  });
});

describe('turns of phrase', () => {
  it('stand where they are first said', () => {
    expect(read('柳溪占全县几成').cues.get('share')).toBe(2);
    expect(read('谁和谁').cues.get('who')).toBe(0);
  });

  it('that ask only at the end do not ask before it', () => {
    expect(read('柳溪有民宿吧').cues.has('yesNo')).toBe(true);
    expect(read('柳溪吧GDP').cues.has('yesNo')).toBe(false);
    expect(read('柳溪上榜没').cues.has('yesNo')).toBe(true);
  });
});

describe('private persons', () => {
  it('are noticed and not kept', () => {
    for (const clause of ['老张在柳溪吗', '王阿姨工资多少', '小李家民宿']) {
      const { person, unread } = read(clause);
      expect(person).toBe(true);
      expect(unread.map(({ said }) => said).join()).not.toMatch(/老张|王阿姨|小李/);
    }
    expect(read('王阿姨工资多少').unread).toMatchObject([{ said: '工资' }]);
  });

  it('are not those whom the record names', () => {
    expect(read('林越是谁').person).toBe(false);
    expect(read('林总是谁')).toMatchObject({ person: false, entities: [{ id: 'lin-yue' }] });
  });
});

describe('several clauses as one', () => {
  const whole = merge(readingsOf('柳溪GDP多少，去年石桥多少'));

  it('name what each of them names, once', () => {
    expect(whole.entities.map(({ id }) => id)).toEqual(['liuxi', 'shiqiao']);
    expect(whole.variables.flatMap(({ ids }) => ids)).toEqual(['gdp']);
    expect(whole.periods.map(({ period }) => period.iso)).toEqual(['2024']);
    expect(whole.asked).toHaveLength(2);
  });

  it('read as they were said', () => {
    expect(whole.text).toBe('柳溪gdp多少,去年石桥多少');
  });
});
