import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { askedMentions } from '../../src/answering/mentions.js';
import { knowledge } from './county.js';
import { queryOf } from './queries.js';

const figures = buildFigures(knowledge);

describe('the indicators that are asked for', () => {
  it.each([
    ['value yunxi gdp', 'gdp'],
    ['value yunxi gdp retail', 'gdp retail'],
    // What can be counted in the asked unit.
    ['value yunxi workers shops unit:人', 'workers'],
    ['value yunxi workers shops unit:家', 'shops'],
    ['value yunxi visits|shops unit:人', 'visits'],
    ['value yunxi visits|shops unit:个', 'shops'],
    ['value bay-2 duration|floor-area unit:年', 'duration'],
    ['value gu-yan role|employees +count', 'employees'],
    // Nothing is named but the unit: what the company has in it; of a place it could be anything.
    ['value mill unit:人', 'employees'],
    ['value bay unit:根', 'piles-done'],
    ['value mill unit:家', ''],
    ['value shangping unit:人', ''],
    // The figure that the question prints tells the indicator, but not the one it claims.
    ['value mill #5.03亿元', 'sales'],
    ['value glass #5.03亿元', ''],
    ['verify mill #5.03亿元', ''],
    // When: the dates.
    ['value mill founded +when', 'founded'],
    ['value mill +when', 'founded'],
    ['value mill sales +when variables:previous', 'founded'],
    // Where, who: the facts that say so.
    ['value mill +where', 'location'],
    ['value gu-yan +who', 'role'],
    // A noun before a word that only hints.
    ['value bay-2 piles-done loose:beds-done', 'piles-done'],
    ['value bay-2 loose:beds-done', 'beds-done'],
    // One word beside a vaguer one.
    ['value shangping output output|output-above-scale', 'output'],
    // Of words that say one thing together, those that the record knows; of a list all.
    ['value yunxi turnover gdp: 交易额生产总值', 'gdp'],
    ['value yunxi turnover gdp: 交易额、生产总值', 'turnover gdp'],
    ['value yunxi turnover gdp: 交易额和生产总值', 'turnover gdp'],
  ])('%s: %s', (asked, expected) => {
    const ids = askedMentions(queryOf(asked), figures).map((mention) => mention.ids.join('|'));
    expect(ids.join(' ')).toBe(expected);
  });
});
