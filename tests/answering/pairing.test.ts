import { describe, expect, it } from 'vitest';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

const world = worldOf(
  knowledgeOf({
    ...county,
    entities: [
      ...county.entities,
      { id: 'fair', name: '云溪茶博会', type: 'event', containedInPlace: 'yunxi', alternateName: [] },
    ],
    facts: [
      'yunxi visits 2024 35万人次',
      'shangping gdp 2024 96.4亿元',
      'mill employees page 1200人',
      'fair founded 2019 2019年',
      'towns-2025 method 2025 经济和民生两类指标',
      'shangping rank 2025 第12位 on:towns-2025',
    ],
  }),
);

describe('names that say one thing together', () => {
  it.each([
    // What only frames the question gives way to whom the record knows the indicator of.
    ['value yunxi fair visits: 云溪县云溪茶博会接待人次', 'yunxi.visits@2024=35万人次'],
    ['value fair yunxi founded: 云溪茶博会云溪县成立时间', 'fair.founded@2019=2019年'],
    ['value yunxi mill employees: 云溪县青石纸业员工数', 'mill.employees@page=1200人'],
    // Side by side, each is asked.
    [
      'value shangping yunxi gdp: 上坪镇和云溪县生产总值',
      'shangping.gdp@2024=96.4亿元 ; no figure yunxi gdp',
    ],
    // So are two towns, and a firm and a town.
    [
      'value shangping zhongping gdp: 上坪镇中坪镇生产总值',
      'shangping.gdp@2024=96.4亿元 ; no figure zhongping gdp',
    ],
    [
      'value shangping mill employees: 上坪镇青石纸业员工数',
      'no figure shangping employees ; mill.employees@page=1200人',
    ],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked, world))).toBe(expected);
  });
});

describe('a list that has what is asked is what is asked about', () => {
  it.each([
    ['value yunxi towns-2025 method entities:default', 'towns-2025.method@2025=经济和民生两类指标'],
    ['value shangping method', 'towns-2025.method@2025=经济和民生两类指标'],
    ['value songgang method', 'no figure songgang method'],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked, world))).toBe(expected);
  });
});
