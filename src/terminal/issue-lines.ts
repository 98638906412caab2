import { join } from 'node:path';
import type { Issue } from '../model/issue.js';

/** Every mistake on a line of its own, then how many there are. */
export const issueLines = (folder: string, issues: readonly Issue[]): string[] => [
  ...issues.map((issue) => issueLine(folder, issue)),
  `共 ${issues.length} 处要改。`,
];

/** `knowledge/places.yaml:3:5 code message → hint`. */
export function issueLine(folder: string, { at, code, message, hint }: Issue): string {
  return `${join(folder, at.file)}:${at.line}:${at.column} ${code} ${message} → ${hint}`;
}
