import type { MessageEntity } from 'telegraf/types';

/** As much of a Telegram message as the door reads. */
export interface Incoming {
  readonly message_id: number;
  readonly date: number;
  readonly edit_date?: number;
  readonly chat: { readonly id: number; readonly type: string };
  readonly from?: Sender;
  /** Set when somebody speaks as a group or channel. */
  readonly sender_chat?: { readonly id: number };
  readonly via_bot?: { readonly id: number };
  readonly is_automatic_forward?: boolean;
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  readonly media_group_id?: string;
  readonly reply_to_message?: RepliedTo;
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly caption?: string;
  readonly caption_entities?: readonly MessageEntity[];
  readonly migrate_to_chat_id?: number;
}

export interface Sender {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly language_code?: string;
}

export interface RepliedTo {
  readonly message_id: number;
  readonly from?: { readonly id: number };
  readonly text?: string;
  readonly caption?: string;
}

/** The bot itself. */
export interface Me {
  readonly id: number;
  readonly username: string;
}

/** Kinds of content a person sends that hold no text we could answer. */
const wordless = [
  ...[
    'animation',
    'audio',
    'document',
    'photo',
    'sticker',
    'story',
    'video',
    'video_note',
    'voice',
    'paid_media',
  ],
  ...['contact', 'dice', 'game', 'poll', 'venue', 'location', 'checklist'],
];

export const isWordless = (message: Incoming): boolean => wordless.some((kind) => kind in message);

/** A group's anonymous admin speaks as the group, through a fake bot; other bots do not count as people. */
export const isPerson = ({
  from,
  sender_chat: as,
  chat,
  is_automatic_forward: forwarded,
}: Incoming): boolean => !forwarded && (as ? chat.type !== 'channel' : from !== undefined && !from.is_bot);

/** Whom a conversation is with: the person, or the group or channel they speak as. */
export const speakerOf = ({ from, sender_chat: as }: Incoming): number => as?.id ?? from?.id ?? 0;

/** The forum topic; a thread of replies in an ordinary group is none. */
export const topicOf = ({
  is_topic_message: inTopic,
  message_thread_id: thread,
}: Incoming): number | undefined => (inTopic ? thread : undefined);
