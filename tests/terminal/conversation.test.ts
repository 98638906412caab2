import { describe, expect, it } from 'vitest';
import { commandNames, type Question } from '../../src/model/question.js';
import type { Reply } from '../../src/model/reply.js';
import { said, slashCommand, startConversation } from '../../src/terminal/conversation.js';
import { createEcho } from '../telegram/echo.js';

const today = () => '2024-06-01';

describe('a turn', () => {
  it('comes with the day, and with what the turn before left behind', () => {
    const echo = createEcho();
    const conversation = startConversation({ assistant: echo, today });
    const { context } = conversation.say('第一句');
    conversation.say('第二句');
    expect(echo.asked).toEqual([
      { text: '第一句', today: '2024-06-01' },
      { text: '第二句', today: '2024-06-01', previous: context },
    ]);
  });

  it('comes with the language and the place that were chosen', () => {
    const echo = createEcho();
    const conversation = startConversation({ assistant: echo, today, lang: 'zh-TW', place: 'qinghe' });
    conversation.say('一');
    conversation.say('二', 'en');
    expect(echo.asked).toMatchObject([
      { lang: 'zh-TW', place: 'qinghe' },
      { lang: 'en', place: 'qinghe' },
    ]);
  });

  it('asks the day anew', () => {
    const echo = createEcho();
    const days = ['2024-12-31', '2025-01-01'];
    const conversation = startConversation({ assistant: echo, today: () => days.shift() ?? '' });
    conversation.say('一');
    conversation.say('二');
    expect(echo.asked.map((question) => question.today)).toEqual(['2024-12-31', '2025-01-01']);
  });

  it.each<[string, Pick<Question, 'text' | 'command'>]>([
    ...commandNames.map(
      (name) => [`/${name} 一 二`, { command: name, text: '一 二' }] satisfies [string, object],
    ),
    ['/rank', { command: 'rank', text: '' }],
    ['/RANK前200', { command: 'rank', text: '前200' }],
    ['／town 柳溪', { command: 'town', text: '柳溪' }],
    [' /define\n规上 ', { command: 'define', text: '规上' }],
    ['/ranks 柳溪', { text: '/ranks 柳溪' }],
    ['/lang en', { text: '/lang en' }],
    ['柳溪/rank', { text: '柳溪/rank' }],
  ])('%j is handed on as %o', (turn, question) => {
    const echo = createEcho();
    startConversation({ assistant: echo, today }).say(turn);
    expect(echo.asked).toEqual([{ ...question, today: '2024-06-01' }]);
  });
});

it.each(['/etc/passwd', '/rank.md', '/5', '//rank', '/', '/rank@bot 一', '/rank_1'])(
  '%j is no command',
  (turn) => expect(slashCommand(turn)).toBeUndefined(),
);

describe('a reply as plain text', () => {
  const reply: Reply = {
    lang: 'zh-CN',
    lines: [[{ text: '哪一个', mark: 'bold' }, { text: '?\u001b[2J' }], [], [{ text: '来源' }]],
    buttons: [{ label: '柳溪镇', question: '柳溪镇排第几' }],
    clarifying: false,
    notUnderstood: false,
  };

  it('has no related questions', () => expect(said(reply)).toBe('哪一个?\n\n来源'));
  it('has the options when it asks back', () =>
    expect(said({ ...reply, clarifying: true })).toBe('哪一个?\n\n来源\n柳溪镇'));
});
