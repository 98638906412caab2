/** Mistakes of the folder and its files. */
export const fileWording = {
  missingFolder: () => ({
    message: '没有这个知识库文件夹',
    hint: '检查路径有没有写错（启动时用 KNOWLEDGE_DIR 指定，检查时写在命令后面）',
  }),
  missingArticles: () => ({
    message: '知识库里没有 articles 文件夹',
    hint: '新建 articles 文件夹，稿件放在里面；还没有稿件就空着',
  }),
  missingFile: () => ({
    message: '缺少这个文件',
    hint: '补上文件；还没有内容的写空列表，例如 rankings.yaml 里写 rankings: []',
  }),
  notAFile: () => ({
    message: '这里应当是文件，却是文件夹',
    hint: '把文件夹移走或改名，放上同名的文件',
  }),
  unreadableFile: ({ reason }: { reason: string }) => ({
    message: `文件读不出来（${reason}）`,
    hint: '检查文件的读取权限，或重新拷贝一份',
  }),
  tooLarge: ({ megabytes }: { megabytes: number }) => ({
    message: `文件超过 ${megabytes} MB`,
    hint: '一个文件只放一篇稿子；图片和附件不要放进来',
  }),
  invalidUtf8: () => ({
    message: '这一行不是 UTF-8 编码的文字',
    hint: '用编辑器把文件另存为 UTF-8',
  }),
  byteOrderMark: () => ({
    message: '文件开头有 BOM 标记',
    hint: '另存为“UTF-8（无 BOM）”',
  }),
  carriageReturn: () => ({
    message: '文件用了 Windows 换行符（CRLF）',
    hint: '在编辑器里把换行符改成 LF 再保存',
  }),
  notMarkdown: () => ({
    message: 'articles 里只放 .md 稿件，这个文件不会被读到',
    hint: '是稿件就把扩展名改成 .md；不是就移出 articles',
  }),
};
