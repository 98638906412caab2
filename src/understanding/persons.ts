const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施';
/** A neighbourly way to speak of someone: 老张, 小李家, 王阿姨, 陈先生. */
const PERSON = new RegExp(
  `(?:那个|这个)?(?:(?<![养古敬])[老小阿][${SURNAMES}](?:家里?|头|师傅)?|[${SURNAMES}](?:先生|女士|阿姨|师傅|大爷|大妈|奶奶|爷爷|伯伯|叔叔|某)(?:家里?)?)`,
  'u',
);

/** 老李说, 王阿姨跟我讲: who says it, and nobody that is asked about. */
const SPEAKER = new RegExp(
  `${PERSON.source}(?:他|她|就|还|又|也|非|硬|老是|一直|总|昨天|今天|刚才|刚刚|在群里|跟我|和我|同我|对我|告诉我)*(?:说|讲|问|道|觉得|以为|认为|坚持|咬定|告诉我|记得|猜)(?:过|了)?(?:是|的是)?`,
  'u',
);

export const findPerson = (said: string): boolean => PERSON.test(said.replace(SPEAKER, ''));
export const withoutPerson = (said: string): string => said.replace(SPEAKER, '').replace(PERSON, '');
