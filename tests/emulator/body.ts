import type { IncomingMessage } from 'node:http';
import { badRequest } from './refusal.js';

/** Parameters as sent: JSON values, or text when the body was a form. */
export interface SentParameters {
  readonly values: Readonly<Record<string, unknown>>;
  readonly form: boolean;
}

/** Reads the parameters of a call: query string, JSON, URL-encoded and multipart bodies alike. */
export async function readParameters(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<SentParameters> {
  const type = request.headers['content-type'] ?? '';
  const body = await readBody(request);
  if (body.length === 0) return { values: Object.fromEntries(query), form: true };
  if (type.startsWith('application/json'))
    return { values: { ...Object.fromEntries(query), ...parseJson(body) }, form: false };
  return { values: { ...Object.fromEntries(query), ...(await parseForm(body, type)) }, form: true };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below, as for any other value that is no object.
  }
  throw badRequest("can't parse JSON object");
}

async function parseForm(body: Buffer, type: string): Promise<Record<string, unknown>> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return Object.fromEntries(form.entries());
  } catch {
    throw badRequest("can't parse the request body");
  }
}
