import type { Handler } from '../methods.js';
import type { Scope } from '../parameters.js';
import { badRequest } from '../refusal.js';

const MOST_COMMANDS = 100;

export const setMyCommands: Handler<'setMyCommands'> = (
  world,
  { commands, scope, language_code: language },
) => {
  if (commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.length < 1 || description.length > 256)
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  world.commands.set(keyOf(scope, language), commands);
  return true;
};

export const getMyCommands: Handler<'getMyCommands'> = (world, { scope, language_code: language }) =>
  world.commands.get(keyOf(scope, language)) ?? [];

export const deleteMyCommands: Handler<'deleteMyCommands'> = (world, { scope, language_code: language }) => {
  world.commands.delete(keyOf(scope, language));
  return true;
};

function keyOf(scope: Scope = { type: 'default' }, language = ''): string {
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified');
  return `${JSON.stringify(scope)} ${language}`;
}
