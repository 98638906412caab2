import { expect, it } from 'vitest';
import { firmOf, firmsIn, mentionsOf } from '../../src/intake/firms.js';

const local = ['云泽县'];

it.each([
  ['走进云泽县米川轴承有限公司', [['云泽县米川轴承有限公司', '米川轴承']]],
  ['由云泽禾光电子股份有限公司投资', [['云泽禾光电子股份有限公司', '云泽禾光电子', '禾光电子']]],
  ['云泽县城市建设投资有限公司', []],
  ['云泽天然气有限公司', []],
  ['上市公司12家', []],
])('%s names firms %j', (text, expected) => {
  expect(firmsIn(text, local).map(({ name, cores }) => [name, ...cores])).toEqual(expected);
});

const firms = firmsIn('云泽县米川轴承有限公司', local);

it.each([
  ['从作坊到冠军——走进云泽县米川轴承有限公司', true],
  ['米川轴承:小轴承跑出大市场', true],
  ['探访米川轴承', true],
  ['全县工业投资增长12% 米川轴承等企业领跑', false],
  ['南桥镇引进米川轴承有限公司', false],
])('whether a headline is about a firm: %s', (title, expected) => {
  expect(firmOf(title, firms) !== undefined).toBe(expected);
});

it.each([
  ['走进米川轴承的车间', ['米川轴承']],
  ['在南桥镇,米川轴承公司去年纳税300万元', ['米川轴承公司']],
  ['全县带动米川轴承等企业', []],
  ['与米川轴承签约', []],
])('where a firm is named amid a text: %s', (text, expected) => {
  expect(mentionsOf(text, firms, []).map(({ said }) => said)).toEqual(expected);
});
