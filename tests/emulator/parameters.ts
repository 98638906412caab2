import type {
  APIMethodParams,
  APIMethods,
  TelegramInlineKeyboardButton,
  TelegramUpdate,
} from '@gramio/types';
import * as z from 'zod';

type Parameters<M extends keyof APIMethods> = NonNullable<APIMethodParams<M>>;
/** Every required parameter and only known ones, each no wider than the published type allows. */
type Shape<M extends keyof APIMethods> = { readonly [P in keyof Parameters<M>]: z.ZodType<Parameters<M>[P]> };

/** A schema that the compiler holds against the published Bot API; unknown parameters are refused. */
const parameters =
  <M extends keyof APIMethods>() =>
  <S extends Shape<M>>(shape: S & { readonly [P in Exclude<keyof S, keyof Parameters<M>>]: never }) =>
    z.strictObject(shape);

const id = z.int();
const chatId = z.union([id, z.string()]);
const noKeys = z.strictObject({});

const user = z.object({ id, is_bot: z.boolean(), first_name: z.string() });

const entity = z.strictObject({
  type: z.enum([
    ...(['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'] as const),
    ...(['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const),
    ...(['blockquote', 'expandable_blockquote', 'code', 'pre'] as const),
    ...(['text_link', 'text_mention', 'custom_emoji'] as const),
  ]),
  offset: id,
  length: id,
  url: z.string().exactOptional(),
  user: user.exactOptional(),
  language: z.string().exactOptional(),
  custom_emoji_id: z.string().exactOptional(),
});

const button = z.strictObject({
  text: z.string(),
  url: z.string().exactOptional(),
  callback_data: z.string().exactOptional(),
  switch_inline_query: z.string().exactOptional(),
  switch_inline_query_current_chat: z.string().exactOptional(),
  copy_text: z.strictObject({ text: z.string() }).exactOptional(),
}) satisfies z.ZodType<TelegramInlineKeyboardButton>;

const keyboard = z.strictObject({ inline_keyboard: z.array(z.array(button)) });

const replyParameters = z.strictObject({
  message_id: id.exactOptional(),
  chat_id: chatId.exactOptional(),
  allow_sending_without_reply: z.boolean().exactOptional(),
  quote: z.string().exactOptional(),
  quote_entities: z.array(entity).exactOptional(),
  quote_position: id.exactOptional(),
});

const preview = z.strictObject({
  is_disabled: z.boolean().exactOptional(),
  url: z.string().exactOptional(),
  prefer_small_media: z.boolean().exactOptional(),
  prefer_large_media: z.boolean().exactOptional(),
  show_above_text: z.boolean().exactOptional(),
});

const updateKinds = [
  ...(['message', 'edited_message', 'channel_post', 'edited_channel_post', 'callback_query'] as const),
  ...(['inline_query', 'chosen_inline_result', 'my_chat_member', 'chat_member', 'message_reaction'] as const),
] satisfies readonly Exclude<keyof TelegramUpdate, 'update_id'>[];

const scope = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('default') }),
  z.strictObject({ type: z.literal('all_private_chats') }),
  z.strictObject({ type: z.literal('all_group_chats') }),
  z.strictObject({ type: z.literal('all_chat_administrators') }),
  z.strictObject({ type: z.literal('chat'), chat_id: chatId }),
  z.strictObject({ type: z.literal('chat_administrators'), chat_id: chatId }),
  z.strictObject({ type: z.literal('chat_member'), chat_id: chatId, user_id: id }),
]);

const parseMode = z.enum(['HTML', 'MarkdownV2', 'Markdown']);
const commandsFor = { scope: scope.exactOptional(), language_code: z.string().exactOptional() };

/** What each method the emulator knows may be called with. */
export const schemas = {
  getMe: noKeys,
  getWebhookInfo: noKeys,
  getUpdates: parameters<'getUpdates'>()({
    offset: id.exactOptional(),
    limit: id.exactOptional(),
    timeout: id.exactOptional(),
    allowed_updates: z.array(z.enum(updateKinds)).exactOptional(),
  }),
  setWebhook: parameters<'setWebhook'>()({
    url: z.string(),
    max_connections: id.exactOptional(),
    allowed_updates: z.array(z.enum(updateKinds)).exactOptional(),
    drop_pending_updates: z.boolean().exactOptional(),
    secret_token: z
      .string()
      .regex(/^[\w-]{1,256}$/)
      .exactOptional(),
  }),
  deleteWebhook: parameters<'deleteWebhook'>()({ drop_pending_updates: z.boolean().exactOptional() }),
  sendMessage: parameters<'sendMessage'>()({
    chat_id: chatId,
    message_thread_id: id.exactOptional(),
    text: z.string(),
    parse_mode: parseMode.exactOptional(),
    entities: z.array(entity).exactOptional(),
    link_preview_options: preview.exactOptional(),
    disable_notification: z.boolean().exactOptional(),
    protect_content: z.boolean().exactOptional(),
    reply_parameters: replyParameters.exactOptional(),
    reply_markup: keyboard.exactOptional(),
  }),
  editMessageText: parameters<'editMessageText'>()({
    chat_id: chatId,
    message_id: id,
    text: z.string(),
    parse_mode: parseMode.exactOptional(),
    entities: z.array(entity).exactOptional(),
    link_preview_options: preview.exactOptional(),
    reply_markup: keyboard.exactOptional(),
  }),
  editMessageReplyMarkup: parameters<'editMessageReplyMarkup'>()({
    chat_id: chatId,
    message_id: id,
    reply_markup: keyboard.exactOptional(),
  }),
  deleteMessage: parameters<'deleteMessage'>()({ chat_id: chatId, message_id: id }),
  sendChatAction: parameters<'sendChatAction'>()({
    chat_id: chatId,
    message_thread_id: id.exactOptional(),
    action: z.enum(['typing', 'upload_photo', 'upload_document', 'choose_sticker', 'find_location']),
  }),
  answerCallbackQuery: parameters<'answerCallbackQuery'>()({
    callback_query_id: z.string(),
    text: z.string().max(200).exactOptional(),
    show_alert: z.boolean().exactOptional(),
    url: z.string().exactOptional(),
    cache_time: id.exactOptional(),
  }),
  setMyCommands: parameters<'setMyCommands'>()({
    commands: z.array(z.strictObject({ command: z.string(), description: z.string() })),
    ...commandsFor,
  }),
  getMyCommands: parameters<'getMyCommands'>()(commandsFor),
  deleteMyCommands: parameters<'deleteMyCommands'>()(commandsFor),
};

export type Method = keyof typeof schemas;
export type ParametersOf<M extends Method> = z.output<(typeof schemas)[M]>;
export type Entity = z.output<typeof entity>;
export type Keyboard = z.output<typeof keyboard>;
export type Scope = z.output<typeof scope>;
