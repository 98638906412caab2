import { fileURLToPath } from 'node:url';
import type { Assistant, Question } from '../../src/model/question.js';
import { startConversation } from '../../src/terminal/conversation.js';
import { loadCorpus } from '../corpus/check.js';

const corpora = ['examples', 'residents', 'negatives'];

/** Every turn of the corpora as the assistant is asked it, with what the turn before left behind. */
export function corpusQuestions(assistant: Assistant): Question[] {
  const questions: Question[] = [];
  const listening: Assistant = {
    knowledge: assistant.knowledge,
    answer(question) {
      questions.push(question);
      return assistant.answer(question);
    },
  };
  for (const name of corpora) {
    const file = fileURLToPath(new URL(`../../tests/corpus/${name}.jsonl`, import.meta.url));
    for (const { turns, today } of loadCorpus(file)) {
      const conversation = startConversation({ assistant: listening, today: () => today });
      for (const turn of turns) conversation.say(turn);
    }
  }
  return questions;
}
