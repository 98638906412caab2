import { answerCallbackQuery } from './methods/callbacks.js';
import { deleteMyCommands, getMyCommands, setMyCommands } from './methods/commands.js';
import {
  deleteMessage,
  editMessageReplyMarkup,
  editMessageText,
  sendChatAction,
  sendMessage,
} from './methods/messages.js';
import { deleteWebhook, getMe, getUpdates, getWebhookInfo, setWebhook } from './methods/receiving.js';
import type { Method, ParametersOf } from './parameters.js';
import type { World } from './world.js';

/** Carries out a call whose parameters fit the schema; `gone` fires when the caller hangs up. */
export type Handler<M extends Method> = (
  world: World,
  parameters: ParametersOf<M>,
  gone: AbortSignal,
) => unknown;

/** A method is a schema in parameters.ts and a line here. */
export const methods: { readonly [M in Method]: Handler<M> } = {
  getMe,
  getUpdates,
  getWebhookInfo,
  setWebhook,
  deleteWebhook,
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  sendChatAction,
  answerCallbackQuery,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
};
