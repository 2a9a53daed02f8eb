import { INBOX } from '../addresses.ts';
import { isAnswerPath } from '../kept-answer.ts';
import type { Notice, QuickAnswer } from './notify.ts';

export interface PushMessage {
  readonly notice: Notice;
  /** How many requests wait, where the server says so. */
  readonly waiting: number | undefined;
}

type Fields = ReadonlyMap<string, unknown>;

/** Reads what the server has sent; undefined for what it never sends. */
export function readPush(text: string | undefined): PushMessage | undefined {
  const fields = fieldsOf(parsed(text));
  const [title, body] = [textIn(fields, 'title'), textIn(fields, 'body')];
  if (!title || body === undefined) return undefined;
  const answer = answerIn(fields);
  const waiting = fields.get('badge');
  return {
    notice: {
      title,
      body,
      url: pathOfOurs(fields.get('url')),
      tag: textIn(fields, 'tag') ?? '',
      lang: textIn(fields, 'lang') ?? '',
      ...(answer ? { answer } : {}),
    },
    waiting: typeof waiting === 'number' && waiting >= 0 ? Math.floor(waiting) : undefined,
  };
}

/** A path of our own origin; the inbox for anything else, since what it opens looks like us. */
export function pathOfOurs(url: unknown): string {
  if (typeof url !== 'string' || !url.startsWith('/')) return INBOX;
  try {
    const { origin, pathname, search, hash } = new URL(url, location.origin);
    return origin === location.origin ? pathname + search + hash : INBOX;
  } catch {
    // `URL.canParse` is younger than many phones.
    return INBOX;
  }
}

function answerIn(fields: Fields): QuickAnswer | undefined {
  return readAnswer(fields.get('answer'));
}

/** The same from a message and from the notification that was made of it. */
export function readAnswer(value: unknown): QuickAnswer | undefined {
  const fields = fieldsOf(value);
  const [path, confirm, decline] = ['path', 'confirm', 'decline'].map((name) =>
    textIn(fields, name),
  );
  const version = String(fields.get('version') ?? '');
  if (!path || !isAnswerPath(path) || !confirm || !decline) return undefined;
  return { path, version, confirm, decline };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** What an object holds; nothing for anything else. */
export function fieldsOf(value: unknown): Fields {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

export function textIn(fields: Fields, name: string): string | undefined {
  const value = fields.get(name);
  return typeof value === 'string' ? value : undefined;
}
