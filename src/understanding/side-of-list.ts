import type { Facts } from './facts.js';

type Side = 'ahead' | 'behind';

const OTHER: Readonly<Record<Side, Side>> = { ahead: 'behind', behind: 'ahead' };

const AHEAD = /前[面头边]|靠前|在前|[前上]一[名位]|\b(?:ahead|above)\b/;
const BEHIND = /后[面头边]|靠后|身后|[后下]一[名位]|\b(?:behind|below)\b/;
const HIGHER = /比.*[高强好]|超过|领先|赢|胜过|高于|\b(?:higher|better) than\b|\bbeats?\b/;
const LOWER = /比.*[低差弱]|不如|落后|输给|低于|赶不上|\b(?:lower|worse) than\b/;
/** 石桥比谁高, who is Shiqiao ahead of: the ones asked for are on the other side. */
const TURNED =
  /(?:比|超过|领先|赢|胜过|[高低落后]于|落后|输给|不如|赶不上)了?[谁哪]|[在排][谁哪].{0,3}[前后]|\b(?:ahead of|behind|above|below|than|beats?)$/;

/** On which side of the one place named those asked for stand: 石桥前面还有谁, 谁比石桥排名高, 石桥后面的镇. */
export function sideAsked(f: Facts): Side | undefined {
  const { text, variables } = f.reading;
  const named =
    f.ranked &&
    f.towns === 1 &&
    f.tops + f.ordinals === 0 &&
    variables.every(({ loose, start }) => loose || start < 0);
  if (!named || !asksWhich(f)) return undefined;
  const said = f.has('ahead', 'behind')
    ? sideSaid(text, AHEAD, BEHIND)
    : f.has('compare', 'than', 'atLeast')
      ? sideSaid(text, HIGHER, LOWER)
      : undefined;
  return said && TURNED.test(text) ? OTHER[said] : said;
}

const sideSaid = (text: string, ahead: RegExp, behind: RegExp): Side | undefined =>
  ahead.test(text) ? 'ahead' : behind.test(text) ? 'behind' : undefined;

const asksWhich = (f: Facts): boolean =>
  f.has('which', 'who', 'others', 'amount', 'towns', 'tell') || /[谁哪]|who|which/.test(f.reading.text);
