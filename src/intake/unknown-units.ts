import type { QuantityMention } from '../language/quantities.js';

/** 4.2亿樽, at the end of what is said: one character that no table of units has. */
const WORD = /^ ?(\p{Script=Han})(?=$|[,。;、)\s]|[和与及](?=[\p{Script=Han}\d]))/u;
/** What goes on with a figure and is no word for what it counts. */
const NONE = /[的多余几左右以上下内外级大起来度者时后前中间底初末整强点元]/;

/** Figures in 万 and 亿 of a word that is not known as a unit have it as one, so that they are told and not passed over. */
export const withUnknownUnits = (text: string, mentions: readonly QuantityMention[]): QuantityMention[] =>
  mentions.map((mention) => {
    const { quantity, role, end } = mention;
    const [all = '', word = ''] = WORD.exec(text.slice(end)) ?? [];
    const isUnknown = role === 'cardinal' && quantity.unitCode === '' && /[万亿]$/.test(quantity.unit);
    if (!isUnknown || word === '' || NONE.test(word)) return mention;
    return {
      ...mention,
      end: end + all.length,
      text: mention.text + all,
      quantity: { ...quantity, unit: quantity.unit + word, unitCode: word },
    };
  });
