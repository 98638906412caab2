import type { Wording } from '../wording.js';

export const caveats: Wording['caveats'] = {
  readAs: ({ said, entity }, n) => `“${said}”按“${n.entity(entity)}”理解。`,
  telescoped: ({ said, variables }, n) =>
    `“${said}”按${variables.map((id) => `“${n.variable(id)}”`).join('、')}理解。`,
  defaultPlace: ({ entity }, n) => `没有说哪里，按${n.entity(entity)}答。`,
  onlyHolder: ({ entity }, n) => `没有说是哪家，记录里只有${n.entity(entity)}有这一项。`,
  narrower: ({ asked, given }, n) => `报上给的是“${n.variable(given)}”，不是全部的“${n.variable(asked)}”。`,
  wholeToPart: ({ part }, n) => `这说的是${n.entity(part)}。`,
  partToWhole: ({ part, whole }, n) => `${n.entity(part)}属于${n.entity(whole)}。`,
  toldIn: ({ entity, place, located }, n) =>
    located === undefined
      ? `报上没有写${n.entity(entity)}在${n.entity(place)}。`
      : `${n.entity(entity)}在${n.entity(located)}，不在${n.entity(place)}。`,
  hedge: () => '这是约数。',
  old: () => '这是记录里最近的一期，之后的没有。',
  suspect: ({ observation }, n) => `⚠ ${n.value(observation)}这个数存疑：${observation.note ?? ''}`,
  note: ({ text }) => text,
  assumesNominal: () => '按名义同比倒推，不是报上公布的数。',
  ownRatio: () => '这是按您的问法把两个数相除，报上没有公布这个比，两个指标的统计范围也未必一致。',
  mayOverlap: () => '这是按您的问法加起来的；各项之间有没有重叠，报上没有写。',
  notSameThing: ({ why }) => `注意：${why}，这个倍数只是两个数相除。`,
  without: ({ entities }, n) => `没有把${entities.map(n.entity).join('、')}算在内。`,
  notAllListed: ({ place }, n) => `没有上榜的镇没有名次，所以只是在${n.entity(place)}上榜的镇里比。`,
  otherList: ({ said }) => `另外的“${said}”榜单，这里没有收录。`,
  amongRecorded: ({ count }) => `记录里只有${count}个有这个数，其他的没有登。`,
  noReason: () => '报上没有写原因。',
  namesAlike: ({ entities }, n) => `名字相近的有：${entities.map(n.entity).join('、')}。`,
  scopeOfList: ({ scope }) => `这是${scope}的榜单，名次是在${scope}排的。`,
  otherwise: ({ in: how }) =>
    ({
      change: '这是总的数，不是增加的数。',
      basis: '报上写的不是环比。',
      part: '这只是其中一部分，不是总数。',
      time: '数对得上，说的时间长短不对。',
    })[how],
  privatePerson: () => '普通居民的个人情况不提供。',
  meant: ({ said, observations }, n) =>
    observations
      .map((o) => {
        const { before, after } = n.when(o);
        return `“${said}”对得上的是${n.entity(o.observationAbout)}${before}的${n.variable(o.variableMeasured)}${after}。`;
      })
      .join(''),
  onePointOnly: () => '记录里只有这一期。',
  lowerIsBetter: () => '名次的数字越小越靠前。',
};
