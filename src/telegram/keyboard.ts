import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'telegraf/types';
import type { Lang, Reply } from '../model/reply.js';
import type { ButtonData } from './button-data.js';
import { isBlank, printable } from './text.js';
import { wording } from './wording.js';

const MOST_BUTTONS = 12;
const LONGEST_LABEL = 64;
/** What fits beside another button on a phone; a Han character counts two. */
const ROW_WIDTH = 22;

/** The buttons of a reply: options of a question one below the other, related questions side by side where they fit. */
export function questionKeyboard(
  { buttons, lang, clarifying }: Pick<Reply, 'buttons' | 'lang' | 'clarifying'>,
  data: ButtonData,
): InlineKeyboardMarkup | undefined {
  const shown = buttons
    .slice(0, MOST_BUTTONS)
    .flatMap(({ label, question }): InlineKeyboardButton.CallbackButton[] => {
      const text = labelOf(label) ?? labelOf(question);
      return text === undefined ? [] : [{ text, callback_data: data.forQuestion(question, lang) }];
    });
  return keyboard(clarifying ? shown.map((button) => [button]) : rowsOf(shown));
}

/** The choice of language, with a tick at the present one. */
export function languageKeyboard(
  chosen: Lang | 'follow',
  lang: Lang,
  data: ButtonData,
): InlineKeyboardMarkup {
  const names: readonly (readonly [Lang | 'follow', string])[] = [
    ['zh-CN', '简体中文'],
    ['zh-TW', '繁體中文'],
    ['en', 'English'],
    ['follow', wording[lang].followQuestion],
  ];
  const buttons = names.map(([value, name]) => ({
    text: value === chosen ? `✓ ${name}` : name,
    callback_data: data.forLanguage(value),
  }));
  return { inline_keyboard: [buttons.slice(0, 3), buttons.slice(3)] };
}

function labelOf(text: string): string | undefined {
  const label = printable(text).replace(/\s+/g, ' ').trim();
  if (isBlank(label)) return undefined;
  const characters = [...label];
  return characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL - 1).join('')}…` : label;
}

function rowsOf<B extends { readonly text: string }>(buttons: readonly B[]): B[][] {
  const rows: B[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    if (row && widthOf([...row, button]) <= ROW_WIDTH) row.push(button);
    else rows.push([button]);
  }
  return rows;
}

const widthOf = (buttons: readonly { readonly text: string }[]): number =>
  buttons.reduce((sum, { text }) => sum + text.replace(/[^\u0000-\u00ff]/gu, 'xx').length, 0);

const keyboard = (rows: InlineKeyboardButton[][]): InlineKeyboardMarkup | undefined =>
  rows.length > 0 ? { inline_keyboard: rows } : undefined;
