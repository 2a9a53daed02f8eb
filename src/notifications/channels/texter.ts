import type { SendOutcome } from './outcome.ts';
import { post } from './post.ts';

export interface TextMessage {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** The same for every try, so that the other side can leave out what it has taken already. */
  readonly id: string;
}

/** The port through which text messages leave. Refusals and failures are values; it never rejects for them. */
export interface Texter {
  send(message: TextMessage, signal: AbortSignal): Promise<SendOutcome>;
}

export interface TexterOptions {
  readonly url: string;
  readonly token: string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Hands text messages over to whoever runs SMS_URL, as JSON with `to`, `text` and `id`. */
export function createTexter({ url, token, timeoutMs = TIMEOUT_MS }: TexterOptions): Texter {
  return {
    send: (message, signal) =>
      post({
        url: new URL(url),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(message),
        timeoutMs,
        signal,
      }),
  };
}
