import { describe, expect, it } from 'vitest';
import { plain } from '../../src/terminal/paint.js';
import { openSession, type Session, type SessionSetting } from '../../src/terminal/session.js';
import { createEcho, type Echo } from '../telegram/echo.js';

const buttons = ['柳溪镇', '石桥镇'].map((label) => ({ label, question: `${label}排第几` }));

function open(more: Partial<SessionSetting> = {}): { session: Session; echo: Echo } {
  const echo = createEcho();
  echo.script('有下文', { buttons });
  echo.script('古镇', { buttons, clarifying: true });
  echo.script('坏', new Error('broken'));
  const setting = { assistant: echo, today: () => '2024-06-01', paint: plain, typed: true, ...more };
  return { session: openSession(setting), echo };
}

describe('buttons', () => {
  it('are listed with numbers, and a number asks', () => {
    const { session, echo } = open();
    expect(session.take('有下文')).toBe('zh-CN 有下文\n1 柳溪镇  2 石桥镇');
    expect(session.take(' ２ ')).toBe('› 石桥镇\nzh-CN 石桥镇排第几\nafter 有下文');
    expect(echo.asked.at(-1)?.text).toBe('石桥镇排第几');
  });

  it('stand one under the other where they do not fit', () => {
    const { session } = open({ columns: () => 17 });
    expect(session.take('有下文')).toBe('zh-CN 有下文\n1 柳溪镇\n2 石桥镇');
  });

  it.each(['3', '0', '10', '1。'])('%s chooses none: it is a question', (line) => {
    const { session } = open();
    session.take('有下文');
    expect(session.take(line)).toContain(` ${line}`);
  });

  it('belong to the last reply only', () => {
    const { session } = open();
    session.take('有下文');
    session.take('没有下文');
    expect(session.take('1')).toContain('zh-CN 1');
  });

  it('stay while the door itself answers', () => {
    const { session } = open();
    session.take('有下文');
    session.take('/trace');
    session.take(undefined);
    expect(session.take('1')).toContain('› 柳溪镇');
  });

  it('of related questions are for those who type', () => {
    const { session } = open({ typed: false });
    expect(session.take('有下文')).toBe('zh-CN 有下文');
    expect(session.take('1')).toContain('zh-CN 1');
    expect(session.take('古镇')).toContain('1 柳溪镇  2 石桥镇');
    expect(session.take('1')).toContain('› 柳溪镇');
  });
});

describe('a command', () => {
  it('of the assistant is handed on', () => {
    const { session } = open();
    expect(session.take('/rank 前20')).toBe('zh-CN /rank 前20');
  });

  it.each(['/start', '/help'])('%s also tells of the door’s own', (line) => {
    expect(open().session.take(line)).toMatch(/\n输入编号就问那一句。\/lang 换语言/);
    expect(open({ typed: false }).session.take(line)).toBe(`zh-CN ${line} `);
  });

  it.each([
    ['/lang en', 'en', 'All right, answers will be in English from now on.'],
    ['/LANG tw', 'zh-TW', '好的，以後用繁體中文回答。'],
    ['/lang zh', 'zh-CN', '好的，以后用简体中文回答。'],
    ['/lang auto', undefined, '好的，以后您用什么语言问，就用什么语言答。'],
  ])('%s sets the language', (line, lang, told) => {
    const { session, echo } = open();
    expect(session.take(line)).toBe(told);
    session.take('问');
    expect(echo.asked.at(-1)?.lang).toBe(lang);
  });

  it('/lang auto leaves a language that the command line chose', () => {
    const { session, echo } = open({ lang: 'en' });
    session.take('问');
    session.take('/lang auto');
    session.take('问');
    expect(echo.asked.map(({ lang }) => lang)).toEqual(['en', undefined]);
  });

  it.each(['/lang', '/lang fr', '/lang __proto__'])('%s tells which there are', (line) =>
    expect(open().session.take(line)).toMatch(/^用哪种语言回答/),
  );

  it('/trace shows and hides the steps', () => {
    const echo = createEcho();
    const traced = {
      ...echo,
      answer: (question: Parameters<Echo['answer']>[0]) => ({
        ...echo.answer(question),
        trace: () => [{ stage: 'normalised', output: '问' }],
      }),
    };
    const { session } = open({ assistant: traced });
    expect(session.take('问')).not.toContain('normalised');
    expect(session.take('/trace')).toBe('以后每个回答下面列出每一步。');
    expect(session.take('问')).toMatch(/\nnormalised {2}问$/);
    expect(session.take('/trace')).toBe('不再列出每一步。');
    expect(session.take('问')).not.toContain('normalised');
  });

  it.each(['/quit', '/exit', '/quit now'])('%s leaves', (line) =>
    expect(open().session.take(line)).toBeUndefined(),
  );

  it.each(['/nothing', '/constructor', '/toString x'])('%s is not known', (line) =>
    expect(open().session.take(line)).toBe('没有这个命令。输入 /help 看看能问什么，也可以直接提问。'),
  );
});

it.each([undefined, '乍\ufffd排第几'])('%j is not answered by guesswork', (line) => {
  const { session, echo } = open();
  expect(session.take(line)).toBe('这一行里有认不出的字符（不是 UTF-8），请重新输入。');
  expect(echo.asked).toEqual([]);
});

it('the door speaks the language of the last reply', () => {
  const { session } = open();
  session.take('rank');
  expect(session.take('/nothing')).toMatch(/^There is no such command/);
});

it('a question that fails is reported, and the chat goes on', () => {
  const reports: unknown[] = [];
  const { session } = open({ report: (error) => reports.push(error) });
  session.take('一');
  expect(session.take('坏')).toBe('出了点问题，这个问题没能回答。');
  expect(reports).toEqual([new Error('broken')]);
  expect(session.take('二')).toBe('zh-CN 二\nafter 一');
});

it('nothing that is shown steers the terminal', () => {
  const { session, echo } = open();
  echo.script('色', {
    lines: [[{ text: '\u001b[31m红\u0007' }]],
    buttons: [{ label: '\u009b2J清', question: '' }],
  });
  expect(session.take('色')).toBe('红\n1 清');
});
