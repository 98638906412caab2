import { weekdayOf, type Period } from '../../model/period.js';
import type { Naming } from '../naming.js';
import type { Wording } from '../wording.js';
import { namingEn } from './naming.js';
import { refusals } from './refusals.js';
import { statements } from './statements.js';
import { saidBack } from '../quoted.js';

const at = (period: Period | undefined, n: Naming): string => (period ? ` in ${n.period(period)}` : '');

const missing: Wording['missing'] = {
  figure: ({ entity, variable, period }, n) =>
    `The record does not have the ${n.variable(variable)} of ${n.entity(entity)}${at(period, n)}.`,
  period: ({ entity, variable, period }, n) =>
    `The record does not have the ${n.variable(variable)} of ${n.entity(entity)} in ${n.period(period)}.`,
  qualitative: ({ observations: [{ observationAbout, observationDate, variableMeasured, value }] }, n) =>
    `For the ${n.variable(variableMeasured)} of ${n.entity(observationAbout)} in ${n.period(observationDate)} the paper gives no figure, only words: “${value.type === 'text' ? value.text : ''}”.`,
  rank: ({ entity, ranking }, n) =>
    `The record does not have a rank${entity === '' ? '' : ` for ${n.entity(entity)}`}${ranking === undefined ? '' : ` in the ${n.entity(ranking)}`}.`,
  edition: ({ ranking, period }, n) =>
    `The record does not have the ranks of the ${n.period(period)} edition; it has the ${n.entity(ranking)}.`,
  scopeOfRank: ({ entity, scope, ranking }, n) =>
    `The record does not have the rank of ${n.entity(entity)} within ${scope === 'province' ? 'the province' : n.entity(scope.place)}; it has the ${n.entity(ranking)}.`,
  rankBy: ({ variable }, n) => `The record does not have a ranking by ${n.variable(variable)}.`,
  holder: ({ rank, ranking }, n) =>
    `The record does not say who is ${rank}${ranking === '' ? '' : ` in the ${n.entity(ranking)}`}.`,
  growth: ({ entity, variable, period, sequential }, n) =>
    `The record does not have the ${sequential ? 'growth on the period before' : 'growth'} of ${n.variable(variable)} for ${n.entity(entity)}${at(period, n)}.`,
  words: ({ words, entity }, n) =>
    `The record does not mention ${
      words.length > 0
        ? saidBack(words)
            .map((word) => `“${word}”`)
            .join(', ')
        : 'this'
    }${entity === undefined ? '' : ` for ${n.entity(entity)}`}.`,
  count: ({ entity, unit }, n) =>
    `The record does not have that number${unit === '' ? '' : ` of ${unit}`} for ${n.entity(entity)}.`,
  members: ({ place, known }, n) =>
    `The record does not list all towns of ${n.entity(place)}${known === undefined ? '' : `, only those of ${n.entity(known)}`}.`,
  list: ({ said }) => `The record does not have the list “${said}”.`,
  capacity: ({ entity, variable }, n) =>
    `The record does not say how many ${n.entity(entity)} could take in, only the ${n.variable(variable)}.`,
  workings: () => 'The record does not have the figures to work this out.',
  facts: ({ entity }, n) => `The record does not mention this for ${n.entity(entity)}.`,
  meaning: ({ said }) => `The record does not have a figure “${said}”.`,
  none: ({ said }) => `The record has none with “${said}”.`,
  claim: ({ entity, said }, n) => `The record does not have a figure “${said}” for ${n.entity(entity)}.`,
  term: ({ said }) =>
    `The glossary does not have ${said ? `“${said}”` : 'this term'}; the record does not say.`,
  context: () =>
    'I cannot tell which place, firm or figure is meant, so the record has no answer. Please name them together.',
  scope: ({ said, variable, local }, n) =>
    `The record has no ${said === 'nation' ? 'national' : 'provincial'} ${n.variable(variable)}${local ? ', only local ones' : ''}.`,
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What the bot says in English; names and sentences that the record has only in Chinese stay Chinese. */
export const en: Wording = {
  naming: namingEn,
  statements,
  missing,
  refusals,
  caveats: {
    readAs: ({ said, entity }, n) => `“${said}” was read as ${n.entity(entity)}.`,
    telescoped: ({ said, variables }, n) =>
      `“${said}” was read as ${variables.map((id) => `“${n.variable(id)}”`).join(', ')}.`,
    defaultPlace: ({ entity }, n) => `No place was named; this is for ${n.entity(entity)}.`,
    onlyHolder: ({ entity }, n) => `Nobody was named; only ${n.entity(entity)} has this on record.`,
    narrower: ({ asked, given }, n) =>
      `The paper gives “${n.variable(given)}”, not all “${n.variable(asked)}”.`,
    wholeToPart: ({ part }, n) => `This is about ${n.entity(part)}.`,
    partToWhole: ({ part, whole }, n) => `${n.entity(part)} belongs to ${n.entity(whole)}.`,
    toldIn: ({ entity, place, located }, n) =>
      located === undefined
        ? `The paper does not say that ${n.entity(entity)} is in ${n.entity(place)}.`
        : `${n.entity(entity)} is in ${n.entity(located)}, not in ${n.entity(place)}.`,
    hedge: () => 'The figure is approximate.',
    old: () => 'This is the latest period in the record.',
    suspect: ({ observation }, n) =>
      `⚠ The figure ${n.value(observation)} is in doubt${observation.note === undefined ? '' : ` (in Chinese: ${observation.note})`}`,
    note: ({ text }) => `Note (in Chinese): ${text}`,
    assumesNominal: () => 'Assumes nominal growth; not a published figure.',
    ownRatio: () =>
      'One figure over the other, as you asked; the paper published no such ratio and the two may differ in scope.',
    mayOverlap: () => 'Added up as you asked; the paper does not say whether the items overlap.',
    notSameThing: () =>
      'Take care: the two figures measure different things; this is only one over the other.',
    without: ({ entities }, n) => `Without ${entities.map(n.entity).join(', ')}.`,
    notAllListed: ({ place }, n) =>
      `Towns that are not listed have no rank; this is among the listed towns of ${n.entity(place)}.`,
    otherList: ({ said }) => `Another list called “${said}” is not in the record.`,
    amongRecorded: ({ count }) => `The record has this figure for ${count} only.`,
    noReason: () => 'The record gives no reason.',
    namesAlike: ({ entities }, n) => `Similar names: ${entities.map(n.entity).join(', ')}.`,
    scopeOfList: ({ scope }) => `The list is over ${scope}; the rank is among all of it.`,
    otherwise: ({ in: how }) =>
      ({
        change: 'That is the whole amount, not what was added.',
        basis: 'The paper compares with the year before, not with the month or quarter before.',
        part: 'That is only a part, not the whole.',
        time: 'The number is right, but not for that length of time.',
      })[how],
    privatePerson: () => 'Nothing is told about private persons.',
    meant: ({ said, observations }, n) =>
      observations.map((o) => `“${said}” matches something else: ${n.sentence(o)}.`).join(' '),
    onePointOnly: () => 'The record has only this period.',
    lowerIsBetter: () => 'The smaller the rank, the better.',
  },
  talk: {
    start: [
      'Hello, I am Wenshu.',
      'Ask me for figures that the local newspaper printed: amounts, ranks, growth, comparisons, dates, places. Every figure comes with its period, scope and source; what the paper did not print, I say I do not have.',
    ],
    greeting: ['Hello! Which figure of the paper would you like?'],
    thanks: ['You are welcome.'],
    help: [
      'I answer only from what the local newspaper printed: figures, ranks, growth, comparisons, shares, dates, places, people in office.',
      'You can go on: “and the next town?”, “its GDP?”, “where is this from?”.',
      'Commands: /rank lists · /town one place · /define a term · /topics what there is · /source where from.',
    ],
    machine: [
      'I am a bot, not a person: I look up by fixed rules what the local newspaper printed, and say so where it printed nothing.',
    ],
    today: ['Which figure would you like?'],
    topics: [],
    declined: [
      'The record does not have that: I do not forecast, advise or judge; I only give figures that the paper printed.',
    ],
    abuse: ['I only look up figures. Which one would you like?'],
    private: ['I cannot tell anything about private persons.'],
    again: ['Please send the question again and I will look it up once more.'],
    notUnderstood: ['I did not understand that. Try naming the place or firm and the figure you want.'],
    empty: ['There was no text. Send me a question.'],
    tooLong: ['That is too long. Please send only the question.'],
  },
  today: (day, n) => `Today is ${WEEKDAYS[weekdayOf(day.from)] ?? ''}, ${n.period(day)}.`,
  related: {
    value: ({ entity, variable }, n) => `${n.short(entity)} ${n.variable(variable)}`,
    rank: ({ entity }, n) => `${n.short(entity)} rank`,
    members: ({ ranking }, n) => `${n.entity(ranking)} list`,
    overview: ({ entity }, n) => `About ${n.short(entity)}`,
    define: ({ term }, n) => `What does ${n.term(term)} mean`,
    source: () => 'Where is this from?',
  },
  // Editors write the reason in Chinese; beside an English sentence it would only puzzle.
  beside: (sentence, why) =>
    `${sentence}${why === undefined || /\p{Script=Han}/u.test(why) ? '' : ` (${why})`}.`,
  mentioned: (words, sentence) => [
    `The paper mentions ${words.map((word) => `“${word}”`).join(', ')} here:`,
    sentence,
  ],
  nearest: (one) => (one ? 'The nearest it has:' : 'The nearest it has:'),
  elsewhere: (names) => `It has this for: ${names.join(', ')}.`,
  which: (said, names) => `“${said}” may be ${names.join(' or ')}. Which do you mean?`,
  known: () => 'Both are here:',
  conversion: (from, to, working) => [
    // As it was typed, unless it is worked out.
    `${working.includes(' ') ? from : working} = ${to}.`,
    ...(working.includes(' ') ? [`Conversion: ${working}.`] : []),
  ],
  definition: (name, text, source) => [
    `${name}: ${text}`,
    `(Definition after ${source}; not from the paper.)`,
  ],
  rankings: (names) => ['The record has these lists:', ...names.map((name) => `· ${name}`)],
  ranking: ({ name, en: english, issuer, edition, size, scope, method }) => [
    `${english ?? name}: ${issuer === undefined ? 'the record does not say who issued it' : `issued by ${issuer}`}.`,
    `Edition ${edition}, scope ${scope}${size === undefined ? '' : `, ${size} places`}.`,
    ...(method === undefined ? [] : [`Method (in Chinese): ${method}.`]),
  ],
  located: (entity, place, vague) => [
    `${entity} is in ${place}${vague ? '; the record does not have a fuller address' : ''}.`,
  ],
  articles: (citations, of, author) => [
    author === undefined
      ? `The record is taken from ${of} articles${of > citations.length ? ', the latest of them' : ''}:`
      : `${author} is named as author in the paper; articles in the record: ${of}.`,
    ...citations.map((one) => `· ${one}`),
  ],
  contents: (place, names, of) => [
    `In ${place} the record names: ${names.join(', ')}${of > names.length ? `, ${of} in all` : ''}.`,
    'Only what the paper wrote about; not a full list.',
  ],
  topics: (articles, entities, variables) => [
    `The record has ${articles.length} articles on ${entities} places and organisations and ${variables} indicators:`,
    ...articles.map((headline) => `· ${headline}`),
  ],
  source: (citations) =>
    citations.map((citation, index) => `${index === 0 ? 'Source: ' : '    '}${citation}`),
  context: (sentence) => `The article, retold in Chinese: ${sentence}`,
};
