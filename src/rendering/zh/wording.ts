import { saidBack } from '../quoted.js';
import type { Wording } from '../wording.js';
import { caveats } from './caveats.js';
import { missing } from './missing.js';
import { namingZh } from './naming.js';
import { refusals } from './refusals.js';
import { statements } from './statements.js';
import { stop } from './stop.js';
import { talk } from './talk.js';
import { weekdayOf } from '../../model/period.js';

const WEEKDAYS = '日一二三四五六';

export const zh: Wording = {
  naming: namingZh,
  statements,
  missing,
  caveats,
  refusals,
  talk,
  today: (day, n) => `今天是${n.period(day)}，星期${WEEKDAYS[weekdayOf(day.from)] ?? ''}。`,
  related: {
    value: ({ entity, variable }, n) => `${n.short(entity)}的${n.variable(variable)}`,
    rank: ({ entity }, n) => `${n.short(entity)}排第几`,
    members: ({ ranking }, n) => `${n.entity(ranking)}上榜名单`,
    overview: ({ entity }, n) => `说说${n.short(entity)}`,
    define: ({ term }, n) => `${n.term(term)}是什么意思`,
    source: () => '这数哪来的',
  },
  beside: (sentence, why) => `${sentence}${why === undefined ? '' : `（${why}）`}。`,
  mentioned: (words, sentence) => [
    `报上提到${saidBack(words)
      .map((word) => `“${word}”`)
      .join('、')}的是：`,
    stop(sentence),
  ],
  nearest: (one) => (one ? '最接近的是：' : '相近的有：'),
  elsewhere: (names) => `有这项记录的：${names.join('、')}。`,
  which: (said, names) => `“${said}”可能指${names.join('或')}，您问的是哪一个？`,
  known: () => '都列在这里：',
  conversion: (from, to, working) => [
    `${from} = ${to}。`,
    ...(working.includes(' ') ? [`换算：${working}。`] : []),
  ],
  definition: (name, text, source) => [`${name}：${text}`, `（解释依据：${source}，不是报上的数字）`],
  rankings: (names) => ['记录里有这些榜单：', ...names.map((name) => `· ${name}`)],
  ranking: ({ name, issuer, edition, size, scope, method }) => [
    `${name}：${issuer === undefined ? '记录里没有写由谁发布' : `由${issuer}发布`}。`,
    `届次${edition}，范围${scope}${size === undefined ? '' : `，收${size}名`}。`,
    ...(method === undefined ? [] : [`评选办法：${method}。`]),
  ],
  located: (entity, place, vague) => [`${entity}在${place}${vague ? '，记录里没有更具体的地址' : ''}。`],
  articles: (citations, of, author) => [
    author === undefined
      ? `记录取自${of}篇稿子${of > citations.length ? '，最近的是' : ''}：`
      : `${author}是报上署名的作者，记录里有其${of}篇稿子：`,
    ...citations.map((one) => `· ${one}`),
  ],
  contents: (place, names, of) => [
    `${place}，记录里写到的有：${names.join('、')}${of > names.length ? `等${of}个` : ''}。`,
    '报上没写到的不在内，不是全部名单。',
  ],
  topics: (articles, entities, variables) => [
    `记录里有${articles.length}篇报道，涉及${entities}个地方和单位、${variables}项内容：`,
    ...articles.map((headline) => `· ${headline}`),
  ],
  source: (citations) => citations.map((citation, at) => `${at === 0 ? '来源：' : '    '}${citation}`),
  context: (sentence) => `报道大意：${sentence.replace(/[。；;，,]*$/, '')}。`,
};
