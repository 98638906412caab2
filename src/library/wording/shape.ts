/** Mistakes in fields. */
export const shapeWording = {
  missingField: ({ field }: { field: string }) => ({
    message: `缺少 ${field}`,
    hint: `补上一行 ${field}: …`,
  }),
  emptyField: ({ field }: { field: string }) => ({
    message: `${field} 是空的`,
    hint: `在 ${field}: 后面写上内容；可以不写的字段就整行删掉`,
  }),
  unknownField: ({ field }: { field: string }) => ({
    message: `不认识的字段“${field}”`,
    hint: '检查拼写和大小写；可用的字段见知识库的 README.md',
  }),
  brokenText: ({ field }: { field: string }) => ({
    message: `花括号里的文字被英文逗号切断了，“${field}”成了另一个字段`,
    hint: '把英文逗号改成中文逗号“，”，或用双引号把整句括起来',
  }),
  wrongKind: ({ field, wanted }: { field: string; wanted: keyof typeof kinds }) => ({
    message: `${field === '' ? '这一项' : `${field} `}应当是${kinds[wanted].name}`,
    hint: `写成${kinds[wanted].example}`,
  }),
  notOneOf: ({ field, allowed }: { field: string; allowed: readonly string[] }) => ({
    message: `${field} 只能写 ${allowed.join('、')}`,
    hint: '从里面选一个；拼写和大小写都要一样',
  }),
};

const kinds = {
  text: { name: '一段文字', example: '一行文字；含有 : # [ ] { } 的用双引号括起来' },
  list: { name: '列表', example: '每项一行、以“- ”开头的列表，或 [甲, 乙]；没有就写 []' },
  map: { name: '一组字段', example: '“字段: 内容”，每个一行' },
  name: { name: '别名', example: '一段文字，错写的和旧的写成 {name: 旧名, wrong: true}' },
  id: { name: '小写的 id', example: '小写英文、数字和连字符，例如 town-500-2024' },
  date: { name: '日期', example: '年-月-日，例如 2024-05-09，而且要有这一天' },
  lastDay: { name: '不早于 from 的日期', example: '可能见报的最后一天；知道哪天就与 from 相同' },
  wholeNumber: { name: '整数', example: '不带单位的数字，例如 500' },
  truth: { name: ' true 或 false', example: 'true；不是就整行删掉' },
  factor: { name: '换算比例', example: '数字或分数，例如 "10000"、"2000/3"' },
};

export type FieldKind = keyof typeof kinds;
