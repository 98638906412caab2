import type { Position } from '../../model/issue.js';

const where = ({ file, line }: Position): string => `${file} 第 ${line} 行`;

/** Mistakes in ids and in what they refer to. */
export const referenceWording = {
  idTwice: ({ id, before }: { id: string; before: Position }) => ({
    message: `id“${id}”已经用过（${where(before)}）`,
    hint: '换一个 id；重复写的就删掉一条',
  }),
  fileNameDiffers: ({ id, name }: { id: string; name: string }) => ({
    message: `稿件 id“${id}”与文件名“${name}”不同`,
    hint: `把文件改名为 ${id}.md，或把 id 改成 ${name}`,
  }),
  passageTwice: ({ passage }: { passage: string }) => ({
    message: `段号 ${passage} 在本文中用过了`,
    hint: '换一个段号，例如接着编 p2、p3',
  }),
  unknownId: ({ id, files }: { id: string; files: string }) => ({
    message: `没有“${id}”这个 id`,
    hint: `检查拼写；确实没有的先加到 ${files}`,
  }),
  circle: ({ field, path }: { field: string; path: readonly string[] }) => ({
    message: `${field} 绕成了圈：${path.join(' → ')}`,
    hint: '改掉其中一个；大的不能又归到小的里面',
  }),
  unknownDimension: ({ dimension }: { dimension: string }) => ({
    message: `没有哪个单位属于“${dimension}”`,
    hint: '写 money、area、percent、person 之类，或量词本身（个、家、件）；新的量词先加到 units.yaml',
  }),
};
