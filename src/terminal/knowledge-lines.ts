import type { VersionRecord } from '../library/versions/record.js';
import type { Restored } from '../library/versions/restore.js';
import type { FolderState } from '../library/versions/state.js';
import { issueLines } from './issue-lines.js';
import { aligned } from './width.js';

/** What is known of the versions of a folder. */
export interface History {
  /** Oldest first. */
  readonly records: readonly VersionRecord[];
  /** Files of records that cannot be read. */
  readonly damaged: readonly string[];
  /** Versions whose contents are gone or spoilt. */
  readonly spoilt: ReadonlySet<string>;
  /** The folder as it lies there. */
  readonly state: FolderState | undefined;
  readonly store: string;
  /** A moment in the editor's own time. */
  readonly time: (moment: string) => string;
}

/** The versions, newest first, under what is served now. */
export function historyLines({ records, damaged, spoilt, state, store, time }: History): string[] {
  const newest = [...records].reverse();
  const current = newest.findIndex(({ version }) => version === state?.version);
  const rows = newest.map(({ version, at, size, did }, index) => [
    version,
    time(at),
    size ? `稿件 ${size.articles} 篇` : '有错',
    size ? `事实 ${size.facts} 条` : '',
    [
      doneIn(did),
      ...(spoilt.has(version) ? ['【残缺，换不回去】'] : []),
      ...(index === current ? ['← 现在用的'] : []),
    ].join('  '),
  ]);
  return [
    ...nowLines(state, current >= 0),
    ...(rows.length === 0 ? [`${store} 里还没有存下的版本；每次发布会存。`] : ['', ...aligned(rows)]),
    ...damaged.map((file) => `读不了：${file}`),
  ];
}

function nowLines(state: FolderState | undefined, isKept: boolean): string[] {
  if (!state) return ['知识库文件夹还是空的。'];
  const kept = isKept ? '' : '，还没有存；下次发布或换版本时会存';
  if (state.knowledge) return [`现在用的：${state.version}，${sizeOf(state)}${kept}`];
  return [`现在的知识库有 ${state.issues.length} 处错（npm run check 看在哪里）：${state.version}${kept}`];
}

const sizeOf = ({ knowledge }: FolderState): string =>
  knowledge ? `稿件 ${knowledge.articles.size} 篇，事实 ${knowledge.observations.length} 条` : '有错';

function doneIn(did: VersionRecord['did']): string {
  if (did.type === 'found') return '手工改成的样子';
  if (did.type === 'restored') return did.replaced === undefined ? '换回' : `换回（原来是 ${did.replaced}）`;
  return `发布${did.articles.map(({ headline, facts }) => `《${headline}》${facts}条`).join('、')}`;
}

/** What came of putting a version back, and how to undo it; or why not. */
export function restoredLines(
  restored: Restored,
  named: string,
  folder: string,
): { readonly lines: readonly string[]; readonly done: boolean } {
  switch (restored.type) {
    case 'restored':
      return { lines: changeLines(restored.before, restored.after), done: true };
    case 'same':
      return { lines: [`已经是 ${restored.version} 了，没有要换的。`], done: true };
    case 'unknown':
      return { lines: [`没有存下 ${named} 这一版 → 用 history 看有哪些`], done: false };
    case 'ambiguous':
      return { lines: [`${named} 开头的有几版：${restored.versions.join('、')} → 多写几位`], done: false };
    case 'damaged':
      return {
        lines: [`没有换：${restored.version} 存下的文件残缺：${restored.files.join('、')}`],
        done: false,
      };
    case 'unkept':
      return {
        lines: ['没有换：这些文件存不下来，换了就丢了', ...issueLines(folder, restored.issues)],
        done: false,
      };
    case 'broken':
      return {
        lines: [`没有换：换成 ${restored.version}，知识库打不开`, ...issueLines(folder, restored.issues)],
        done: false,
      };
  }
}

function changeLines(before: FolderState | undefined, after: FolderState): string[] {
  const gone = headlinesOnlyIn(before, after);
  const back = headlinesOnlyIn(after, before);
  return [
    `换回了 ${after.version}，${sizeOf(after)}。`,
    ...(gone.length > 0 ? [`不再有：${gone.join('')}`] : []),
    ...(back.length > 0 ? [`又有了：${back.join('')}`] : []),
    ...(before ? [undoLine(before)] : []),
  ];
}

const undoLine = (before: FolderState): string =>
  before.knowledge
    ? `换下来的是 ${before.version}，${sizeOf(before)}；要换回去：npm run knowledge -- rollback ${before.version}`
    : `换下来的有错，存作 ${before.version}。`;

/** Nothing where one of them has mistakes: what it holds is not known. */
function headlinesOnlyIn(one: FolderState | undefined, other: FolderState | undefined): string[] {
  if (!one?.knowledge || !other?.knowledge) return [];
  const { articles } = other.knowledge;
  return [...one.knowledge.articles.values()]
    .filter(({ id }) => !articles.has(id))
    .map(({ headline }) => `《${headline}》`);
}
