import type { Answer } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { canCount } from './counting.js';
import type { Figures } from './figures.js';
import type { Found } from './resolve.js';
import { lookAlikes, unknown } from './unknown.js';

/** 一年卖多少个, 卖出多少雨伞: pieces or goods are asked for, of which a word for money tells nothing. */
export function inPieces(
  { entity, mention }: Found,
  query: Query,
  figures: Figures,
  nearest = lookAlikes(entity, mention.ids, figures).observations,
): Answer | undefined {
  const ofMoney = mention.ids.every((id) => canCount(figures.variable(id), 'money'));
  const [, piece] = PIECES.exec(query.text.slice(Math.max(0, mention.start))) ?? [];
  const goods = query.unread.find(
    ({ said, start }) => said.length > 1 && /(?:多少|几)$/.test(query.text.slice(0, start)),
  );
  const printed = piece ?? goods?.said;
  return mention.loose && ofMoney && query.unit === undefined && printed !== undefined
    ? unknown({ type: 'count', entity, unit: printed }, { nearest })
    : undefined;
}

const PIECES = /(?:多少|几)([个件只台套双])/;
