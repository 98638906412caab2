import type { Keyboard } from './parameters.js';
import { badRequest } from './refusal.js';
import { checkEncoding } from './text.js';

const LONGEST_DATA_BYTES = 64;
const MOST_BUTTONS = 100;

/** Refuses the inline keyboards that Telegram refuses. */
export function checkKeyboard({ inline_keyboard: rows }: Keyboard): Keyboard {
  const buttons = rows.flat();
  if (buttons.length > MOST_BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG');
  for (const {
    text,
    callback_data: data,
    url,
    switch_inline_query: query,
    switch_inline_query_current_chat: here,
    copy_text: copy,
  } of buttons) {
    checkEncoding(text);
    if (text === '') throw badRequest('inline keyboard button text must be non-empty');
    const actions = [data, url, query, here, copy].filter((action) => action !== undefined);
    if (actions.length === 0)
      throw badRequest(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      );
    if (actions.length > 1)
      throw badRequest("can't parse inline keyboard button: exactly one action is expected");
    if (data !== undefined) checkData(data);
  }
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}

function checkData(data: string): void {
  checkEncoding(data);
  const bytes = Buffer.byteLength(data);
  if (bytes < 1 || bytes > LONGEST_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
}
