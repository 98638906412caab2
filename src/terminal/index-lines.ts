/** What is written while an archive's index is made, read or kept. */
export const indexLines = (errors: { write(text: string): unknown }) => ({
  progress: (done: number, of: number): void => {
    const tenths = (count: number): number => Math.floor((count * 10) / of);
    if (done === of || tenths(done) > tenths(done - STEP))
      errors.write(`正在给${of}个句子建索引：${Math.floor((done * 100) / of)}%\n`);
  },
  unusable: (file: string, why: string): void =>
    void errors.write(`索引文件 ${file} 用不了（${why}），重新建。\n`),
  notSaved: (error: unknown): void =>
    void errors.write(
      `索引没有存下来（${error instanceof Error ? error.message : String(error)}），下次启动要重新建。\n`,
    ),
});

/** Documents between two reports of progress. */
const STEP = 1000;
