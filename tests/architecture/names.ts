import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Sources } from './sources.js';

/** Every line that names one of them, comments too. */
export function namings(sources: Sources, names: ReadonlySet<string>): string[] {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const forms = longestFirst.map((name) => (/^\w/.test(name) ? `\\b${name}\\b` : name));
  const anyName = new RegExp(forms.join('|'), 'gi');
  return [...sources].flatMap(([path, { text }]) =>
    // A time zone is no town.
    text
      .replaceAll('Asia/Shanghai', '')
      .split('\n')
      .flatMap((line, at) => {
        const named = [...new Set(line.match(anyName))];
        return named.length > 0 ? [`${path}:${at + 1} ${named.join(' ')}`] : [];
      }),
  );
}

/** What anybody may say without meaning one of them; a name made of such words alone belongs to nobody. */
const COMMON = [
  ...[
    '省',
    '省级',
    '市',
    '县',
    '区',
    '镇',
    '街道',
    '港',
    '国家',
    '国际',
    '经济',
    '发展',
    '研究',
    '文化',
    '镇域',
  ],
  ...[
    '中心',
    '办公室',
    '公司',
    '园区',
    '园',
    '一园',
    '产业园',
    '工业园',
    '基地',
    '项目',
    '工程',
    '活动',
    '案例',
  ],
  ...['红色', '科普', '研学', '教育', '旅游', '线路', '记忆', '长廊', '精品', '榜', '评选', '社科', '社科联'],
  ...[
    '便民',
    '公共',
    '服务',
    '医保',
    '窗口',
    '先锋岗',
    '商务局',
    '电商',
    '电子商务',
    '直播',
    '首季报',
    '系列',
    '报道',
  ],
  ...['千亩', '花卉', '园艺', '绣球', '绣球花', 'hydrangea'],
];
const GENERIC = new RegExp(`^(?:${COMMON.join('|')})+$`);

interface Named {
  readonly id: string;
  readonly name: string;
  readonly alternateName?: readonly (string | { readonly name: string })[];
}

/** Names of two Han characters and more, and ids that are one word, of the places and whatever is in them. */
export function knownNames(): ReadonlySet<string> {
  const names = [...listed('places'), ...listed('entities')].flatMap(({ id, name, alternateName = [] }) => [
    id,
    name,
    ...alternateName.map((other) => (typeof other === 'string' ? other : other.name)),
  ]);
  return new Set(
    names.filter((name) => /^(?:[a-z]{5,}|.*\p{Script=Han}{2}.*)$/u.test(name) && !GENERIC.test(name)),
  );
}

function listed(list: 'places' | 'entities'): readonly Named[] {
  const file = new URL(`../../knowledge/${list}.yaml`, import.meta.url);
  return (load(readFileSync(file, 'utf8')) as Record<typeof list, readonly Named[]>)[list];
}
