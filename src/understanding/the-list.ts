import type { Vocabulary } from '../model/vocabulary.js';
import type { Reading } from './reading.js';

const MAKES =
  /(?:谁|哪一?家|[哪什么啥]个?(?:单位|机构|部门))(?:给|来|家)?(?:搞|弄|整|评|编|做|定|出|办|列|排|发|发布|公布|发起|主办|颁)(?:出来?|选|布)?[了的过这那]|who (?:made|makes|compiled|ranked|published|issued|is behind)/;

/** 这榜单谁搞的, 谁评的这个排名: who made the list, not who is on it. */
export const asksMaker = ({ text }: Reading): boolean =>
  MAKES.test(text) && /榜|名单|排名|强|list|ranking/.test(text);

const CRITERIA =
  /[看按照据](?:的是)?[哪几多][几些少]?[个项种类]*(?:方面的?)?(?:指标|标准|因素)|[几多][少]?[个项种类]*(?:评[选价])?(?:的)?(?:指标|标准|维度)|[按据照凭](?:的是)?(?:什么|啥|哪些?|哪几[个项样])(?:东西|方面|标准|指标)?来?[评排选打]|(?:怎么|咋)[评排选]|评[选判定]?的?(?:依据|标准|指标)|从(?:哪些?|哪几个?|什么|啥)(?:方面|角度)来?(?:评|打分|衡量|考[察核量])|(?:怎么|咋|如何)[打评计]的?分|[打评计]分的?(?:依据|标准|规则|办法|方法)/;

/** Holds a word that every way to ask so has; most questions do not. */
const GOES_BY = /指标|标准|因素|维度|依据|方面|角度|[打评计]的?分|[按据照凭]|(?:怎么|咋)[评排选]/;

/** 看哪几个指标, 怎么评的: what a list goes by. */
export const asksCriteria = ({ text }: Reading): boolean => GOES_BY.test(text) && CRITERIA.test(text);

const EDITION =
  /(?:哪一?[年届]|第几届|几几年)的?(?:榜|名单|排名)|(?:榜单?|名单|排名|强)是?(?:哪一?[年届]|第几届|几几年)的/;

/** 是哪年的榜: which edition of the list. */
export const asksEdition = ({ text }: Reading): boolean => EDITION.test(text);

/** 这份榜单, 这排名哪来的: with no list named, those there are. */
export function withTheList(reading: Reading, { rankings }: Vocabulary): Reading {
  const named = reading.rankings.length > 0 || reading.entities.length > 0;
  const spoken =
    /榜单?|the (?:list|ranking)/.test(reading.text) ||
    (/排名|名次|名单/.test(reading.text) && (asksMaker(reading) || reading.cues.has('source')));
  return named || !spoken ? reading : { ...reading, rankings: [...rankings.keys()] };
}

const MADE_BY =
  /(?:是不是|是|由)([^是由谁哪什么啥,]{2,14}?)(?:发布?|公布|推出|评选?|搞|弄|排|办|主办|出|颁发?|编|做)(?:出来?)?的(?![^啊呀呢吧吗么嘛对不没错真假是])/;

/** 这个榜是青禾大学发的吧: who is said to have made the list, held against who did. */
export function withClaimedMaker(reading: Reading, { rankings, variables }: Vocabulary): Reading {
  const made = MADE_BY.exec(reading.text);
  const [told = '', maker = ''] = made ?? [];
  const index = made?.index ?? 0;
  const issuers = [...variables.values()].filter(({ name, asks }) => asks === 'who' && name === ISSUER);
  const lists =
    reading.rankings.length > 0 ? reading.rankings : /榜|排名/.test(reading.text) ? [...rankings.keys()] : [];
  if (maker === '' || issuers.length === 0 || lists.length === 0 || asksMaker(reading)) return reading;
  const [from, to] = [index + told.indexOf(maker), index + told.indexOf(maker) + maker.length];
  const isInside = ({ start }: { readonly start: number }): boolean => start >= from && start < to;
  const known = reading.entities.some(({ start, said }) => start === from && said === maker);
  const verb = ({ start }: { readonly start: number }): boolean =>
    start >= index && start < index + told.length;
  return {
    ...reading,
    rankings: lists,
    entities: reading.entities.filter((one) => known || !isInside(one)),
    variables: [{ ids: issuers.map(({ id }) => id), said: '', start: to, loose: false }],
    unread: [
      ...reading.unread.filter((word) => !verb(word)),
      ...(known ? [] : [{ said: maker, start: from, attached: true }]),
    ],
    cues: new Map([...reading.cues].filter(([cue]) => cue !== 'listed' && cue !== 'pronoun')),
  };
}
const ISSUER = '发布机构';
