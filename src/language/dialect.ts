/** Words of the Wu dialect that say what another word of the standard language says, in the order of replacing. */
const WU: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Script=Han})个人(?=有?几化)/gu, '的人'],
  [/几化(?!工|学|肥|妆)/g, '多少'],
  [/几钿/g, '多少钱'],
  [/物事/g, '东西'],
  [/([一两三])日天/g, '$1天'],
  [/好(?=[卖做用办]脱)/g, '能'],
  [/(?<=能[卖做用办])脱/g, ''],
  [/(?<=[卖做用花办跑借])脱/g, '了'],
  [/哪能(?=样|办|个|$)/g, '怎么'],
];

/** A normalised question with what it says in dialect said in the standard language: 几化 → 多少, 卖脱 → 卖了. */
export const inStandard = (text: string): string =>
  WU.reduce((said, [word, standard]) => said.replace(word, standard), text);
