/** What `parseArgs` found wrong, worded; anything else is thrown on. */
export function optionMistake(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, name = ''] = /'(-[^' ]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${name} 这个选项`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
  return /does not take/.test(message) ? `选项 ${name} 后面不带值` : `选项 ${name} 后面要带一个值`;
}
