/** Languages the bot words its replies in. */
export type Lang = 'zh-CN' | 'zh-TW' | 'en';

/** A run of text with at most one mark. Plain data: doors turn it into ANSI, Telegram entities or HTML. */
export interface Run {
  readonly text: string;
  readonly mark?: 'bold' | 'italic' | 'quote' | 'code';
}

/** Tapping a button asks its question. */
export interface Button {
  readonly label: string;
  readonly question: string;
}

export interface Reply {
  readonly lang: Lang;
  /** The answer comes first; each line is a list of runs; an empty line separates blocks. */
  readonly lines: readonly (readonly Run[])[];
  /** Related questions, or the options of a clarifying question. At most six. */
  readonly buttons: readonly Button[];
  /** Whether the buttons are the options of a question the bot asked back. */
  readonly clarifying: boolean;
  /** True when nothing was understood: a group door may then stay silent. */
  readonly notUnderstood: boolean;
}

export const plainText = (reply: Reply): string =>
  reply.lines.map((line) => line.map((run) => run.text).join('')).join('\n');
