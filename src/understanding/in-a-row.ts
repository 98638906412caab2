import { PLACES, TOWNS } from '../model/places.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { isInside } from './facts.js';
import type { Lexicon } from './lexicon.js';

/** Where a name may end and the next begin without a mark of enumeration. */
const GAP = /(\s*,\s*|(?<=[\p{Script=Han}\da-z]) +(?=[\p{Script=Han}a-z]))/u;
const OF_ROW = /^(?:哪|谁|各|分别|都|一共|加起来|相差|差)/;
const SENTENCE = /(?<=[。?!;\n])/u;
/** 石桥,它排第几: after a comma the name before is pointed to. */
const POINTS = /[那这它他她其]/;

/**
 * 石桥 柳溪 各第几, 禾光 青禾哪年成立: names of one kind in a row, parted only by blanks or commas, are a list. A name that
 * lies inside the one before it narrows that one, and is no second item.
 */
export const withNamesInARow = (text: string, lexicon: Lexicon): string =>
  text
    .split(SENTENCE)
    .map((sentence) => enumerated(sentence, lexicon))
    .join('');

function enumerated(sentence: string, lexicon: Lexicon): string {
  const pieces = sentence.split(GAP);
  if (pieces.length === 1) return sentence;
  let row: readonly string[] = [];
  return pieces
    .map((piece, at) => {
      if (at % 2 === 0) {
        const own = endingName(piece, row.length > 0, lexicon);
        row = own === undefined ? [] : [...row, own];
        return piece;
      }
      const next = pieces[at + 1] ?? '';
      // 禾光 青禾 哪家大: what is asked of the row.
      if (row.length > 1 && OF_ROW.test(next)) return '';
      const begun = row.length > 0 ? beginningName(next, lexicon) : undefined;
      const goesOn =
        begun !== undefined &&
        !(piece.includes(',') && POINTS.test(next)) &&
        row.every((id) => standBeside(id, begun, lexicon.vocabulary));
      if (!goesOn) row = [];
      return goesOn ? '、' : piece;
    })
    .join('');
}

/** The name that a piece consists of; the first of a row may follow a word that only asks to be told. */
function endingName(piece: string, goesOn: boolean, lexicon: Lexicon): string | undefined {
  const name = nameAtStart(piece, lexicon);
  if (name?.end === piece.length) return name.id;
  if (goesOn) return undefined;
  const [told] = lexicon.phrases.find(piece);
  const rest = told?.start === 0 && told.targets.flat().includes('tell') ? piece.slice(told.end) : '';
  const after = rest === '' ? undefined : nameAtStart(rest, lexicon);
  return after?.end === rest.length ? after.id : undefined;
}

const beginningName = (piece: string, lexicon: Lexicon): string | undefined =>
  nameAtStart(piece, lexicon)?.id;

/** The entity whose name stands first, as it is written or, of a piece that is nothing else, as it sounds. */
function nameAtStart(piece: string, { names }: Lexicon): { id: string; end: number } | undefined {
  const written = names.find(piece).at(0);
  const found =
    written?.start === 0
      ? written
      : names
          .findSounding(piece, [[0, piece.length]])
          .find(({ start, end }) => start === 0 && end === piece.length);
  const target = found?.targets.find(({ kind }) => kind === 'entity');
  return found && target ? { id: target.id, end: found.end } : undefined;
}

/** Two towns, or a firm and a park, of which neither lies in the other. */
function standBeside(one: string, other: string, vocabulary: Vocabulary): boolean {
  const kindOf = (id: string): string => {
    const type = vocabulary.entities.get(id)?.type ?? '';
    return TOWNS.has(type) ? 'town' : PLACES.has(type) ? 'wide' : 'other';
  };
  return (
    one !== other &&
    kindOf(one) === kindOf(other) &&
    !isInside(one, other, vocabulary) &&
    !isInside(other, one, vocabulary)
  );
}
