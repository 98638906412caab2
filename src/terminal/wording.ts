import type { Lang } from '../model/reply.js';

/** What the door itself says; answers are worded elsewhere. */
export interface Wording {
  readonly languageSet: string;
  readonly languageFollows: string;
  readonly chooseLanguage: string;
  readonly unknownCommand: string;
  readonly traceOn: string;
  readonly traceOff: string;
  readonly garbled: string;
  readonly wentWrong: string;
  readonly related: string;
  readonly hint: string;
  readonly bye: string;
}

export const wording: Readonly<Record<Lang, Wording>> = {
  'zh-CN': {
    languageSet: '好的，以后用简体中文回答。',
    languageFollows: '好的，以后您用什么语言问，就用什么语言答。',
    chooseLanguage: '用哪种语言回答：/lang zh、/lang tw、/lang en，或者 /lang auto 跟随提问。',
    unknownCommand: '没有这个命令。输入 /help 看看能问什么，也可以直接提问。',
    traceOn: '以后每个回答下面列出每一步。',
    traceOff: '不再列出每一步。',
    garbled: '这一行里有认不出的字符（不是 UTF-8），请重新输入。',
    wentWrong: '出了点问题，这个问题没能回答。',
    related: '可以接着问：',
    hint: '输入编号就问那一句。/lang 换语言 · /trace 看每一步 · /quit 退出',
    bye: '再见。',
  },
  'zh-TW': {
    languageSet: '好的，以後用繁體中文回答。',
    languageFollows: '好的，以後您用什麼語言問，就用什麼語言答。',
    chooseLanguage: '用哪種語言回答：/lang zh、/lang tw、/lang en，或者 /lang auto 跟隨提問。',
    unknownCommand: '沒有這個指令。輸入 /help 看看能問什麼，也可以直接提問。',
    traceOn: '以後每個回答下面列出每一步。',
    traceOff: '不再列出每一步。',
    garbled: '這一行裡有認不出的字元（不是 UTF-8），請重新輸入。',
    wentWrong: '出了點問題，這個問題沒能回答。',
    related: '可以接著問：',
    hint: '輸入編號就問那一句。/lang 換語言 · /trace 看每一步 · /quit 離開',
    bye: '再見。',
  },
  en: {
    languageSet: 'All right, answers will be in English from now on.',
    languageFollows: 'All right, answers will be in the language of the question.',
    chooseLanguage: 'Which language: /lang zh, /lang tw, /lang en, or /lang auto for that of the question.',
    unknownCommand: 'There is no such command. Type /help to see what you can ask, or just ask.',
    traceOn: 'Every step will be listed under each answer.',
    traceOff: 'Steps are no longer listed.',
    garbled: 'This line has characters that are not UTF-8. Please type it again.',
    wentWrong: 'Something went wrong and this question could not be answered.',
    related: 'You can also ask: ',
    hint: 'Type a number to ask that question. /lang language · /trace steps · /quit leave',
    bye: 'Bye.',
  },
};
