import { counted, onlyNames, periods } from './conditions.js';
import type { Intent } from './intent.js';

/** Everything else that the record may tell. */
export const anythingElse: readonly Intent[] = [
  {
    kind: 'value',
    when: (f) =>
      f.reading.entities.length > 0 &&
      (f.askedUnit !== undefined ||
        f.has('where', 'who', 'why', 'howLong') ||
        (f.has('when') && f.reading.unread.length === 0) ||
        (f.has('which') && f.has('towns'))) &&
      f.cardinals === 0,
  },
  {
    kind: 'value',
    when: (f) =>
      f.reading.entities.length > 0 &&
      f.reading.unread.length === 0 &&
      periods(f) > 0 &&
      f.has('amount') &&
      f.cardinals === 0,
  },
  {
    kind: 'overview',
    when: (f) =>
      f.reading.entities.length > 0 &&
      f.reading.unread.length === 0 &&
      (f.has('overview', 'topics', 'tell', 'what', 'define', 'how') ||
        f.reading.cues.size === 0 ||
        onlyNames(f)) &&
      f.cardinals === 0,
  },
  { kind: 'passage', when: (f) => f.reading.entities.length > 0 },
  { kind: 'thanks', when: (f) => f.has('thanks') && f.nameless && f.reading.unread.length === 0 },
  { kind: 'greeting', when: (f) => f.has('greeting') && f.nameless && f.reading.unread.length === 0 },
  { kind: 'meaning', when: (f) => counted(f) && f.reading.unread.length === 0 },
  { kind: 'passage', when: (f) => f.reading.unread.length > 0 },
  { kind: 'notUnderstood', when: () => true },
];
