import { setMaxListeners } from 'node:events';
import { Telegraf } from 'telegraf';
import type { Update } from 'telegraf/types';
import type { Log } from '../model/log.js';
import type { Answering } from '../model/question.js';
import { createApi, type Api } from './api.js';
import { createBounded } from './bounded.js';
import { createButtonData } from './button-data.js';
import { createDayOf } from './day.js';
import type { Door } from './door.js';
import { errorFields } from './failure.js';
import { createFloodGate } from './flood.js';
import type { Incoming, Me } from './incoming.js';
import { introduce } from './introduce.js';
import { createLanes } from './lanes.js';
import { registerMenus } from './menu.js';
import { onEdit, onMessage } from './messages.js';
import { startPolling, type Polling } from './polling.js';
import { sleep as realSleep, type Sleep } from './retry.js';
import { createFingerprint } from './secrets.js';
import { createSender } from './send.js';
import { createSessions } from './sessions.js';
import { onTap, type Tap } from './taps.js';

export interface BotOptions {
  readonly token: string;
  /** Another Bot API server than Telegram's own. */
  readonly apiRoot?: string;
  readonly assistant: Answering;
  readonly log: Log;
  /** IANA name of the zone that says which day it is, e.g. `Asia/Shanghai`. */
  readonly timeZone: string;
  readonly now: () => Date;
  /** Key of the hashes of user and chat ids in logs; the token when left out. */
  readonly hashKey?: string;
  /** Waits between tries. */
  readonly sleep?: Sleep;
  /** How long a stop lets answers under way come to an end. */
  readonly graceMs?: number;
}

export interface Bot {
  /** Resolves once the bot is receiving; fails with a TokenRefused when the token is no good. */
  start(): Promise<void>;
  /** Answers what has been taken, then ends. */
  stop(): Promise<void>;
  /** Resolves when the bot has ended: with nothing after a stop, else with the reason. */
  readonly ended: Promise<Error | undefined>;
}

const GRACE_MS = 10_000;
const ALBUMS = { most: 1_000 };

/** The Telegram door: everything that knows Telegram is in this folder. */
export function createBot(options: BotOptions): Bot {
  const { token, apiRoot, log, sleep = realSleep, graceMs = GRACE_MS } = options;
  const telegraf = new Telegraf(token, {
    telegram: { ...(apiRoot && { apiRoot: apiRoot.replace(/\/*$/, '/') }), webhookReply: false },
    handlerTimeout: Infinity,
  });
  const stopping = new AbortController();
  const givenUp = new AbortController();
  // Every call and every wait under way listens.
  setMaxListeners(0, givenUp.signal);
  const api = createApi(telegraf.telegram, sleep, givenUp.signal);
  let polling: Polling | undefined;
  let menus: Promise<void> = Promise.resolve();
  let end: (reason: Error | undefined) => void = () => undefined;
  const ended = new Promise<Error | undefined>((resolve) => (end = resolve));

  async function start(): Promise<void> {
    const me = await introduce(api, log, sleep, stopping.signal);
    if (!me || stopping.signal.aborted) return;
    telegraf.botInfo = me;
    receive(telegraf, createDoor(options, api, me));
    log.info('started', { bot: me.username });
    polling = startPolling({ api, log, sleep, handle: (update) => telegraf.handleUpdate(update) });
    menus = registerMenus(api).catch((error: unknown) => log.warn('menuNotRegistered', errorFields(error)));
    void polling.ended.then(end);
  }

  async function stop(): Promise<void> {
    stopping.abort();
    const grace = setTimeout(() => givenUp.abort(), graceMs);
    await polling?.stop();
    await menus;
    clearTimeout(grace);
    log.info('stopped');
    end(undefined);
  }

  function startOnce(): Promise<void> {
    started ??= start().catch((error: unknown) => {
      end(error as Error);
      throw error;
    });
    return started;
  }

  let started: Promise<void> | undefined;
  let stopped: Promise<void> | undefined;
  return { start: startOnce, stop: () => (stopped ??= stop()), ended };
}

function createDoor(options: BotOptions, api: Api, me: Me): Door {
  const { token, assistant, log, timeZone, now, hashKey = token } = options;
  const sessions = createSessions(now);
  const hash = createFingerprint(hashKey, 'ids');
  return {
    me,
    assistant,
    api,
    sessions,
    sender: createSender(api, log, (from, to) => sessions.move(from, to)),
    buttons: createButtonData(createFingerprint(token, 'buttons'), now),
    flood: createFloodGate(now),
    albums: createBounded(ALBUMS, now),
    log,
    now,
    dayOf: createDayOf(timeZone),
    hashId: (id) => hash(String(id), 12),
  };
}

/** Chats are served side by side, the updates of one chat in order. */
function receive(telegraf: Telegraf, door: Door): void {
  const inLane = createLanes();
  telegraf.use((ctx, next) => inLane(String(ctx.chat?.id ?? ctx.from?.id), next));
  telegraf.on('message', (ctx) => onMessage(door, ctx.message as Incoming));
  telegraf.on('edited_message', (ctx) => onEdit(door, ctx.editedMessage as Incoming));
  telegraf.on('callback_query', (ctx) => onTap(door, ctx.callbackQuery as Tap));
  telegraf.catch((error, { update }) =>
    door.log.error('updateFailed', { update: kindOf(update), ...errorFields(error) }),
  );
}

const kindOf = (update: Update): string | undefined => Object.keys(update).find((key) => key !== 'update_id');
