import type { Wording } from '../wording.js';

export const refusals: Wording['refusals'] = {
  differentVariables: '这几个数的指标口径不同，没法算在一起，分别是：',
  differentUnits: '这几个数的单位不同，没法算在一起，分别是：',
  differentPeriods: '这几个数的时间不同，没法算在一起，分别是：',
  notAPart: '前一个数不是后一个数的一部分，没法算占比，分别是：',
  realGrowth: '报上没有写上年的金额，也不能倒推：增加值一类的增速一般按可比价计算。报上只有：',
  unknownBasis: '报上没有写明增速和什么时候比，不能倒推。报上只有：',
  suspect: '没法算出来：报上的这个数存疑，不拿来推算。报上只有：',
  hedged: '没法算出准数：报上写的是约数，不能拿来推算。报上只有：',
  unknownWhole: '报上没有写明分母，不能倒推总数。报上只有：',
  onePointOnly: '记录里没有别的时候的数，看不出走势。只有这一期：',
  oneHolderOnly: '记录里没有别家的这个数，没法比高低。只有：',
  floorArea: '报上没有写占地面积，写的是建筑面积：',
  mixedItems: '这几项的单位或口径不同，没法算成一个数，分别是：',
};
