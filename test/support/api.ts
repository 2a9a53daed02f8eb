import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import {
  type FiledView,
  filedViewSchema,
  type RegistrationView,
  registrationViewSchema,
} from '../../src/registration/index.ts';
import type { TestActor } from './people.ts';
import type { TestProduct } from './product.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body as JSON; null where it is none. */
  readonly body: unknown;
}

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  /** An object goes as JSON, a text as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: TestActor | undefined;
}

/** One call of the API; `path` without `/api/v1`. */
export async function call({ server }: TestProduct, request: Call): Promise<Reply> {
  const { path, body, headers, as } = request;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = await server.inject({
    method: request.method ?? (body === undefined ? 'GET' : 'POST'),
    url: `/api/v1${path}`,
    headers: {
      ...(as ? { authorization: `Bearer ${as.token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: text }),
  });
  return {
    status: reply.statusCode,
    headers: reply.headers,
    text: reply.body,
    body: jsonOf(reply.body),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function post(
  product: TestProduct,
  as: TestActor | undefined,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return call(product, { method: 'POST', path, body, as, headers });
}

/** Files with a fresh key and expects that it is taken. */
export async function file(product: TestProduct, as: TestActor, body: unknown): Promise<FiledView> {
  const reply = await post(product, as, '/registrations', body, {
    'idempotency-key': randomUUID(),
  });
  expect(reply.text).toContain('"number"');
  expect(reply.status).toBe(201);
  return filedViewSchema.parse(reply.body);
}

/** One of the acts on a case: answer, amend, withdraw, decision. */
export function act(
  product: TestProduct,
  as: TestActor,
  id: string,
  what:
    | 'answer'
    | 'amend'
    | 'withdraw'
    | 'decision'
    | 'hearing'
    | 'hearing/answer'
    | 'complaint'
    | 'complaint/decision'
    | 'extend'
    | 'leave'
    | 'leave/answer',
  body: unknown,
): Promise<Reply> {
  return post(product, as, `/registrations/${id}/${what}`, body);
}

export const CONFIRM = { answer: 'confirm' };

export function confirm(product: TestProduct, as: TestActor, id: string): Promise<Reply> {
  return act(product, as, id, 'answer', CONFIRM);
}

/** The case as this viewer sees it. */
export async function read(
  product: TestProduct,
  as: TestActor,
  id: string,
  language = 'en',
): Promise<RegistrationView> {
  const path = `/registrations/${id}?lang=${language}`;
  const reply = await call(product, { path, as });
  expect(reply.status).toBe(200);
  return registrationViewSchema.parse(reply.body);
}

/** Files and lets the host of the demonstration confirm; the case is then registered. */
export async function register(
  product: TestProduct,
  as: TestActor,
  body: unknown,
): Promise<FiledView> {
  const filed = await file(product, as, body);
  const answered = await confirm(product, product.people.host, filed.id);
  expect(answered.body).toMatchObject({ status: 'registered' });
  return filed;
}
