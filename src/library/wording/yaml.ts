/** Mistakes of YAML, each with what mends it. */
export const yamlProblems = {
  alias: { said: '不支持 *引用', hint: '把内容照写一遍；以 * 开头的文字用双引号括起来' },
  badIndent: { said: '缩进不对齐', hint: '同一级的行要对齐，只用空格；收尾的括号放在上一行末尾' },
  badStart: { said: '内容不能用这个符号开头', hint: '用双引号把内容括起来' },
  colonInText: {
    said: '一行里写了两个“字段: 内容”',
    hint: '内容里有“: ”的，用双引号括起来，或改用中文冒号“：”',
  },
  control: { said: '这里有看不见的控制字符', hint: '删掉这个字符，把前后的字重新打一遍' },
  escape: { said: '双引号里的反斜杠 \\ 写法不对', hint: '要写反斜杠就写两个 \\\\，或改用单引号' },
  keyNotText: { said: '字段名应当是文字', hint: '写成“字段: 内容”，每个一行；以 ? 开头的内容用双引号括起来' },
  keyTwice: { said: '同一个字段写了两次', hint: '删掉多余的一个' },
  noColon: { said: '这一行少了英文冒号', hint: '写成“字段: 内容”：英文冒号，后面空一格' },
  noComma: {
    said: '方括号或花括号里少了逗号',
    hint: '两项之间用英文逗号隔开；含有 : , [ ] { } 或引号的文字用双引号整个括起来',
  },
  openBracket: { said: '括号没有合上', hint: '在最后一项后面补上 ] 或 }；是文字的一部分就用双引号括起来' },
  openQuote: { said: '引号没有合上', hint: '在文字末尾补上同样的引号；写成几行的，后面几行要多缩进' },
  secondDocument: { said: '文件中间有单独一行 --- 或 ...', hint: '删掉这一行' },
  strayComma: { said: '多了一个逗号', hint: '删掉多余的逗号' },
  tab: { said: '用了制表符缩进', hint: '缩进只用空格' },
  tooDeep: { said: '括号或列表套得太深', hint: '检查括号有没有配对；内容不需要套这么多层' },
  unexpected: {
    said: '引号、括号或这一段后面多了东西',
    hint: '用双引号把整段文字括起来；里面还要引号的用中文引号“ ”',
  },
  unreadable: {
    said: '这里读不下去',
    hint: '对照上下几行：缩进要对齐，冒号后面要空一格，含有 : # [ ] { } 的文字用双引号括起来',
  },
};

export type YamlCode = keyof typeof yamlProblems;

export const yamlWording = {
  yamlSyntax: ({ problem }: { problem: YamlCode }) => ({
    message: `YAML 写法有误：${yamlProblems[problem].said}`,
    hint: yamlProblems[problem].hint,
  }),
};
