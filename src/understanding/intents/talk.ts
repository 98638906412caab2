import { asksPlan, counted, whereabouts } from './conditions.js';
import type { Intent } from './intent.js';
import { asksToday, namesNothing } from './small-talk.js';

/** Talk about the bot, and what it does not do. */
export const talk: readonly Intent[] = [
  { kind: 'private', when: (f) => f.has('private') },
  { kind: 'abuse', when: (f) => f.has('abuse') && f.nameless },
  { kind: 'again', when: (f) => f.has('again') && f.nameless },
  { kind: 'machine', when: (f) => f.has('machine') && namesNothing(f) && !counted(f) },
  { kind: 'today', when: asksToday },
  { kind: 'help', when: (f) => f.has('help') && f.nameless && !counted(f) },
  {
    kind: 'topics',
    when: (f) =>
      f.has('topics') &&
      !f.numeric &&
      !f.ranked &&
      !(f.reading.entitiesFrom === 'question' && f.reading.entities.length > 0),
  },
  { kind: 'verify', when: (f) => whereabouts(f) },
  {
    kind: 'declined',
    when: (f) => f.has('advice') && /该(?:不该|把|去|选)|值得|推荐|建议|适合/.test(f.reading.text),
  },
  {
    kind: 'declined',
    when: (f) => f.has('forecast', 'advice') && !f.has('source') && !f.textual && !asksPlan(f),
  },
];
