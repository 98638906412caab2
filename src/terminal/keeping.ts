import { resolve, sep } from 'node:path';
import { problemLine, readConfig } from '../config.js';
import { storeOf, type Keeping } from '../library/versions/keep.js';
import { settleFolder, wholePath } from '../library/versions/swap.js';

/**
 * Where the versions of a knowledge folder are kept, or what is wrong with what the environment says of it. What a crash
 * has cut off in the folder is ended first.
 */
export function keepingFor(folder: string, env: NodeJS.ProcessEnv): Keeping | string {
  const { DATA_DIR, KEEP_VERSIONS } = env;
  const { config, problems } = readConfig({ DATA_DIR, KEEP_VERSIONS });
  if (!config) return problems.map(problemLine).join('\n');
  const [whole, dataDir] = [wholePath(folder), resolve(config.dataDir)];
  if (`${wholePath(dataDir)}${sep}`.startsWith(`${whole}${sep}`))
    return `DATA_DIR：${config.dataDir} 在知识库文件夹里面 → 应当是外面的一个文件夹`;
  settleFolder(whole);
  return { store: storeOf(dataDir, whole), most: config.keepVersions, now: () => new Date() };
}
