import { expect, it } from 'vitest';
import { localNames } from '../../src/intake/local-names.js';
import { placesIn } from '../../src/intake/places.js';

const names = (text: string): string[] => placesIn(text, localNames(text)).map(({ name }) => name);

it.each([
  ['超额完成县里下达的任务', []],
  ['加快推进贤县建设', []],
  ['完成县城改造', []],
  ['走访进贤县的企业', ['进贤县']],
  ['其中南桥镇32万人次', ['南桥镇']],
  ['当中北桥镇8家', ['北桥镇']],
  ['记者昨日从江洲市住建局获悉', ['江洲市']],
  ['澜海港完成货物吞吐量', ['澜海港']],
  ['从江县出发', ['从江县']],
  ['9月末城镇登记失业率为2.9%', []],
  ['农村居民增速快于城镇1.5个百分点', []],
  ['税收增速高于全镇', []],
  ['全年新增城镇就业3200人', []],
  ['其中柳城镇新增就业300人', ['柳城镇']],
  ['铜山区总量最大,龙湾区、瓯海区次之', ['铜山区', '龙湾区', '瓯海区']],
  ['沿海城市和老城区', []],
  ['柳溪撤镇设市四年', []],
])('%s names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
