const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施';
/** A neighbourly way to speak of someone: 老张, 小李家, 王阿姨, 陈先生. */
const PERSON = new RegExp(
  `(?:那个|这个)?(?:(?<![养古敬])[老小阿][${SURNAMES}](?:家里?|头|师傅)?|[${SURNAMES}](?:先生|女士|阿姨|师傅|大爷|大妈|奶奶|爷爷|伯伯|叔叔|某)(?:家里?)?)`,
  'u',
);

export const findPerson = (said: string): boolean => PERSON.test(said);
export const withoutPerson = (said: string): string => said.replace(PERSON, '');
