import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { readParameters, type SentParameters } from './body.js';
import { methods, type Handler } from './methods.js';
import { schemas, type Method } from './parameters.js';
import { badRequest, notFound, Refusal, unauthorized } from './refusal.js';
import type { World } from './world.js';

/** A call as it came in, whatever became of it. */
export interface Call {
  readonly method: Method;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * What goes wrong: a refusal; `drop` hangs up before the call is carried out, `dropAnswer` after;
 * `gateway` is a proxy's 502 page, `garbage` a page where JSON is due.
 */
export type Failure = Refusal | 'drop' | 'dropAnswer' | 'gateway' | 'garbage';

export interface ApiServer {
  readonly root: string;
  readonly calls: Call[];
  /** Calls whose parameters are not those of the published Bot API. */
  readonly violations: string[];
  failNext(method: Method, ...failures: readonly Failure[]): void;
  close(): Promise<void>;
}

/** A loopback server that speaks `/bot<token>/<method>`. */
export async function startServer(world: World, token: string, prefix: string): Promise<ApiServer> {
  const calls: Call[] = [];
  const violations: string[] = [];
  const failures = new Map<Method, Failure[]>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const method = methodOf(url.pathname, token, prefix);
    const parameters = checked(method, await readParameters(request, url.searchParams), violations);
    calls.push({ method, parameters });
    const failure = failures.get(method)?.shift();
    if (failure instanceof Refusal) throw failure;
    if (failure === 'drop') return void response.destroy();
    if (failure === 'gateway') return void response.writeHead(502).end('<html>Bad Gateway</html>');
    if (failure === 'garbage') return void response.writeHead(200).end('<html>hello</html>');
    const result: unknown = await (methods[method] as Handler<typeof method>)(
      world,
      parameters,
      goneOf(response),
    );
    if (failure === 'dropAnswer') return void response.destroy();
    send(response, 200, { ok: true, result });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof Refusal)) violations.push(String(error));
      const { code, description, parameters } =
        error instanceof Refusal ? error : new Refusal(500, 'Internal Server Error');
      send(response, code, { ok: false, error_code: code, description, ...(parameters && { parameters }) });
    });
  });
  return {
    root: `http://127.0.0.1:${await listening(server)}${prefix}`,
    calls,
    violations,
    failNext(method, ...more) {
      failures.set(method, [...(failures.get(method) ?? []), ...more]);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function methodOf(path: string, token: string, prefix: string): Method {
  if (!path.startsWith(`${prefix}/bot`)) throw notFound();
  const [, sentToken, name] = /^\/bot([^/]*)\/(\w+)$/.exec(path.slice(prefix.length)) ?? [];
  if (sentToken === undefined || !/^\d+:[\w-]+$/.test(sentToken)) throw notFound();
  if (sentToken !== token) throw unauthorized();
  const method = Object.keys(methods).find((known) => known.toLowerCase() === name?.toLowerCase());
  if (!method) throw notFound();
  return method as Method;
}

function checked(method: Method, sent: SentParameters, violations: string[]): Record<string, unknown> {
  const shape: Readonly<Record<string, z.ZodType>> = schemas[method].shape;
  const values = sent.form ? fromForm(sent.values, shape) : sent.values;
  const read = schemas[method].safeParse(values);
  if (read.success) return read.data;
  violations.push(`${method}: ${z.prettifyError(read.error)}`);
  throw badRequest(`invalid parameters: ${z.prettifyError(read.error)}`);
}

/** Forms carry text only: what is not a text by the schema is JSON. */
const fromForm = (
  values: SentParameters['values'],
  shape: Readonly<Record<string, z.ZodType>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      shape[key]?.safeParse(value).success === false ? parsed(value) : value,
    ]),
  );

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value)) as unknown;
  } catch {
    return value;
  }
}

function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return gone.signal;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
