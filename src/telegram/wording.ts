import type { CommandName } from '../model/question.js';
import type { Lang } from '../model/reply.js';

/** What the door itself says; answers are worded elsewhere. */
export interface Wording {
  readonly languageSet: string;
  readonly languageFollows: string;
  readonly chooseLanguage: string;
  readonly followQuestion: string;
  readonly staleButton: string;
  readonly unknownCommand: string;
  readonly textOnly: string;
  readonly wentWrong: string;
  readonly tooMany: string;
  readonly tapped: (name: string, question: string) => string;
  readonly someone: string;
  /** One line for each command in Telegram's menu. */
  readonly menu: Readonly<Record<CommandName | 'lang', string>>;
}

export const wording: Readonly<Record<Lang, Wording>> = {
  'zh-CN': {
    languageSet: '好的，以后用简体中文回答。',
    languageFollows: '好的，以后您用什么语言问，就用什么语言答。',
    chooseLanguage: '用哪种语言回答？',
    followQuestion: '跟随提问的语言',
    staleButton: '这个按钮已经失效，请直接把问题发给我。',
    unknownCommand: '没有这个命令。发送 /help 看看能问什么，也可以直接提问。',
    textOnly: '我只看得懂文字，请把问题打成字发给我。',
    wentWrong: '出了点问题，这次没能回答，请稍后再问一次。',
    tooMany: '您问得太快了，请过十几秒再问。',
    tapped: (name, question) => `${name} 问：${question}`,
    someone: '有人',
    menu: {
      rank: '榜单和名次，例如 /rank 镇名',
      town: '一个地方的概况，例如 /town 镇名',
      define: '名词解释，例如 /define 规上',
      topics: '能问哪些内容',
      source: '上一个回答的出处',
      ask: '提问，例如 /ask 去年GDP多少',
      lang: '选择回答的语言',
      help: '怎么用',
      start: '从头开始',
    },
  },
  'zh-TW': {
    languageSet: '好的，以後用繁體中文回答。',
    languageFollows: '好的，以後您用什麼語言問，就用什麼語言答。',
    chooseLanguage: '用哪種語言回答？',
    followQuestion: '跟隨提問的語言',
    staleButton: '這個按鈕已經失效，請直接把問題傳給我。',
    unknownCommand: '沒有這個指令。傳送 /help 看看能問什麼，也可以直接提問。',
    textOnly: '我只看得懂文字，請把問題打成字傳給我。',
    wentWrong: '出了點問題，這次沒能回答，請稍後再問一次。',
    tooMany: '您問得太快了，請過十幾秒再問。',
    tapped: (name, question) => `${name} 問：${question}`,
    someone: '有人',
    menu: {
      rank: '榜單和名次，例如 /rank 鎮名',
      town: '一個地方的概況，例如 /town 鎮名',
      define: '名詞解釋，例如 /define 規上',
      topics: '能問哪些內容',
      source: '上一個回答的出處',
      ask: '提問，例如 /ask 去年GDP多少',
      lang: '選擇回答的語言',
      help: '怎麼用',
      start: '從頭開始',
    },
  },
  en: {
    languageSet: 'All right, answers will be in English from now on.',
    languageFollows: 'All right, answers will be in the language of the question.',
    chooseLanguage: 'Which language should answers be in?',
    followQuestion: 'The language of the question',
    staleButton: 'This button no longer works. Please send me the question instead.',
    unknownCommand: 'There is no such command. Send /help to see what you can ask, or just ask.',
    textOnly: 'I can only read text. Please type your question.',
    wentWrong: 'Something went wrong and I could not answer. Please ask again in a while.',
    tooMany: 'That is a bit too fast for me. Please wait some ten seconds.',
    tapped: (name, question) => `${name} asks: ${question}`,
    someone: 'Someone',
    menu: {
      rank: 'Rankings and ranks, e.g. /rank town name',
      town: 'A place at a glance, e.g. /town town name',
      define: 'What a term means, e.g. /define GDP',
      topics: 'What you can ask about',
      source: 'Where the last answer comes from',
      ask: 'Ask a question',
      lang: 'Language of the answers',
      help: 'How it works',
      start: 'Start over',
    },
  },
};
