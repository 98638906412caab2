import { basename } from 'node:path/posix';
import { issue } from '../issues.js';
import type { Check } from './check.js';

/** The file name is the article's id, so that a citation leads to the file. */
export const fileNameDiffers: Check = ({ articles }) =>
  articles.flatMap((article) => {
    const at = article.at('id');
    const name = basename(at.file, '.md');
    return name === article.value.id ? [] : [issue('fileNameDiffers', at, { id: article.value.id, name })];
  });

/** A passage id names one passage of its article. */
export const passagesTwice: Check = ({ articles }) =>
  articles.flatMap(({ value: { passages }, passagesAt }) =>
    passages.flatMap(({ id }, index) => {
      const at = passagesAt[index];
      const first = passages.findIndex((passage) => passage.id === id);
      return at && first < index ? [issue('passageTwice', at, { passage: id })] : [];
    }),
  );

/** A doubt without its reason helps nobody. */
export const suspectWithoutNote: Check = ({ written }) =>
  written.flatMap((fact) => {
    const { status, note } = fact.value;
    return status === 'suspect' && note === undefined ? [issue('suspectWithoutNote', fact.at('status'))] : [];
  });
