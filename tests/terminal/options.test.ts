import { describe, expect, it } from 'vitest';
import { wantedBy, type Options, type Wanted } from '../../src/terminal/options.js';

const optionsOf = (wanted: Wanted): Options => {
  if (!('options' in wanted)) throw new Error(JSON.stringify(wanted));
  return wanted.options;
};

describe('questions', () => {
  it('may be several, options among them', () => {
    const wanted = wantedBy(['柳溪第几', '--today', '2024-06-01', '石桥呢', '--trace'], {});
    expect(wanted).toMatchObject({ kind: 'turns', turns: ['柳溪第几', '石桥呢'], trace: true });
    expect(optionsOf(wanted).today()).toBe('2024-06-01');
  });

  it('may begin with a dash after --', () => {
    expect(wantedBy(['--', '-2.3%是什么'], {})).toMatchObject({ kind: 'turns', turns: ['-2.3%是什么'] });
  });
});

describe('options', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['ZH-tw', 'zh-TW'],
    ['tw', 'zh-TW'],
    ['en', 'en'],
  ])('--lang %s is %s', (name, lang) =>
    expect(optionsOf(wantedBy(['问', '--lang', name], {})).lang).toBe(lang),
  );

  it('go before the environment, and that before the defaults', () => {
    const env = { KNOWLEDGE_DIR: 'elsewhere', DEFAULT_PLACE: 'qinghe' };
    const named = ['--knowledge', 'here', '--place', 'liuxi'];
    expect(optionsOf(wantedBy(['问', ...named], env))).toMatchObject({ knowledge: 'here', place: 'liuxi' });
    expect(optionsOf(wantedBy(['问'], env))).toMatchObject({ knowledge: 'elsewhere', place: 'qinghe' });
    const blank = { KNOWLEDGE_DIR: ' ', DEFAULT_PLACE: '', TIME_ZONE: '' };
    expect(optionsOf(wantedBy(['问'], blank))).toMatchObject({ knowledge: 'knowledge', place: undefined });
  });

  it('leave today to the time zone', () => {
    const dayIn = (TIME_ZONE?: string) => optionsOf(wantedBy(['问'], { TIME_ZONE })).today();
    expect(dayIn()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // 25 hours apart, so never the same day.
    expect(dayIn('Pacific/Kiritimati') > dayIn('Pacific/Niue')).toBe(true);
  });

  it('choose the batch', () => {
    const wanted = wantedBy(['--batch', '--today=2024-06-01'], {});
    expect(wanted.kind).toBe('batch');
    expect(optionsOf(wanted).today()).toBe('2024-06-01');
  });
});

it.each([['--help'], ['-h'], ['问', '--help', '--today', 'x']])('%s %s asks for help', (...args) =>
  expect(wantedBy(args, {})).toEqual({ kind: 'help' }),
);

describe('a mistake is told on one line', () => {
  it.each<[string[], string]>([
    [[], '没有写问题'],
    [['问', '--nothing'], '没有 --nothing 这个选项'],
    [['问', '-x'], '没有 -x 这个选项'],
    [['问', '--today'], '选项 --today 后面要带一个值'],
    [['问', '--today', '--trace'], '选项 --today 后面要带一个值'],
    [['问', '--trace=yes'], '选项 --trace 后面不带值'],
    [['问', '--today', '2024-02-30'], '不能是“2024-02-30”'],
    [['问', '--today', '2024-6-1'], '不能是“2024-6-1”'],
    [['问', '--today', '2024-06'], '不能是“2024-06”'],
    [['问', '--today', '0000-01-01'], '不能是“0000-01-01”'],
    [['问', '--today', '1899-12-31'], '不能是“1899-12-31”'],
    [['问', '--today', '9999-12-31'], '不能是“9999-12-31”'],
    [['问', '--today', ''], '不能是“”'],
    [['问', '--today', 'a\nb\u001b[2J'], '不能是“a b”'],
    [['问', '--lang', 'fr'], '不能是“fr”'],
    [['问', '--lang', 'constructor'], '不能是“constructor”'],
    [['问', '--batch'], '--batch 从标准输入读问题'],
    [['--batch', '--trace'], '--trace 不能和 --batch 一起用'],
    [['问\ufffd'], '不是 UTF-8'],
  ])('%j', (args, told) => {
    const wanted = wantedBy(args, {});
    expect(wanted).toMatchObject({ kind: 'mistake', message: expect.stringContaining(told) as string });
    expect(wanted).not.toMatchObject({ message: expect.stringContaining('\n') as string });
  });

  it('in the environment', () =>
    expect(wantedBy(['问'], { TIME_ZONE: 'Mars/Base' })).toMatchObject({
      kind: 'mistake',
      message: 'TIME_ZONE 要是 Asia/Shanghai 这样的时区，没有“Mars/Base”。用法见 --help',
    }));
});
