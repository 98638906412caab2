import type { Handler } from '../methods.js';
import { badRequest } from '../refusal.js';

export const answerCallbackQuery: Handler<'answerCallbackQuery'> = (world, answer) => {
  const answers = world.taps.get(answer.callback_query_id);
  if (!answers) throw badRequest('query is too old and response timeout expired or query ID is invalid');
  world.taps.delete(answer.callback_query_id);
  answers.put(answer);
  return true;
};
