/** Adds what `.env` says to the environment, which goes before it; says so when the file cannot be read. */
export function loadEnvFile(): string | undefined {
  try {
    process.loadEnvFile();
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return '.env：读不了 → 应当是一个能读的文本文件，每行一个 变量=值';
  }
}
