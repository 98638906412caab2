import type { Handler } from '../methods.js';
import { badRequest, conflict } from '../refusal.js';

export const getMe: Handler<'getMe'> = ({ bot }) => bot;

export const getUpdates: Handler<'getUpdates'> = (world, asked, gone) => {
  if (world.webhook !== '')
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  return world.updates.poll(asked, gone);
};

export const getWebhookInfo: Handler<'getWebhookInfo'> = ({ webhook, updates }) => ({
  url: webhook,
  has_custom_certificate: false,
  pending_update_count: updates.pending.length,
});

export const setWebhook: Handler<'setWebhook'> = (
  world,
  { url, allowed_updates: kinds, drop_pending_updates: drop },
) => {
  if (url !== '' && !url.startsWith('https://'))
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  world.webhook = url;
  world.updates.allow(kinds);
  if (drop) world.updates.forget();
  return true;
};

export const deleteWebhook: Handler<'deleteWebhook'> = (world, { drop_pending_updates: drop }) => {
  world.webhook = '';
  if (drop) world.updates.forget();
  return true;
};
