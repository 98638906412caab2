import { createHash } from 'node:crypto';

/** Names a version after what it holds: the same files give the same name, wherever the folder lies. */
export function versionOf(bytes: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [file, content] of bytes) hash.update(`${file}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
