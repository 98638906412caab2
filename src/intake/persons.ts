/** A person on the page who is not in office; one in business speaks for a firm. */
export interface Person {
  readonly name: string;
  readonly inBusiness: boolean;
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵解柴华车冉房边';
const BUSINESS = '创始人|董事长|总经理|经理|负责人|厂长|老板娘?|合伙人';
const COMMON =
  '村民|农户|种植户|养殖户|[种养]\\p{Script=Han}(?:大户|能手)|店主|摊主|店长|居民|市民|游客|职工|员工|工人|学员|果农|茶农|菜农|渔民|农民|牧民|家长|车主|创业者|返乡青年|大学生|非遗传承人';
const SAID = '(?=[说介表坦告指算感认的笑在今去前种养卖承揣带投开创一正也已每把从家流返回办,“:：\\d])';
const NAMED = new RegExp(`(?:(${BUSINESS})|${COMMON})([${SURNAMES}]\\p{Script=Han}{1,2}?)${SAID}`, 'gu');

/** Persons that a page names with what they are: 种粮大户某某, 创始人某某. */
export const personsIn = (page: string): Person[] =>
  [...page.matchAll(NAMED)].map(([, business, name = '']) => ({ name, inBusiness: business !== undefined }));

/** Where a sentence goes on about a person: 2008年,某某揣着…. */
export const actsOf = (text: string, persons: readonly Person[]): { readonly index: number }[] =>
  persons.length === 0
    ? []
    : [
        ...text.matchAll(
          new RegExp(
            `(?<=^|[。,;!?“”])(?:[^。,;!?“”]{0,10}(?:${BUSINESS}|${COMMON}))?(?:${persons.map(({ name }) => name).join('|')})(?!\\p{Script=Han}{0,6}(?:公司|集团))`,
            'gu',
          ),
        ),
      ];

/** 他家, 她: somebody's own. */
export const OWN =
  /(?<=^|[。,;!?“])(?:今年|去年|如今|目前)?[他她](?:家|们|自己|一家)?(?=\p{Script=Han}|\d|,)/gu;

const SPEECH = '(?:说|告诉|感慨|笑|算|坦言|介绍|表示)';
const BEFORE = new RegExp(`(?:${COMMON})\\p{Script=Han}{1,4}${SPEECH}[^“。]{0,8}$`, 'u');
const AFTER = new RegExp(
  `^[^。;“]{0,16}(?:${COMMON}|群众|老\\p{Script=Han}|大[爷妈叔姐]|(?:公司|企业|集团|合作社|农场)\\p{Script=Han}{0,8}(?:经理|董事长|负责人|理事长)|(?:银行|[支分]行)\\p{Script=Han}{0,8}经理)[^。;“]{0,8}${SPEECH}`,
  'u',
);

/** Whether what stands in quotation marks is said by somebody who speaks for no place: ”村民某某说. */
export function isOfSomebody(text: string, start: number, end: number, persons: readonly Person[]): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isCommon = persons.some(({ name, inBusiness }) => !inBusiness && after.slice(0, 8).startsWith(name));
  return isCommon || BEFORE.test(before) || AFTER.test(after);
}
