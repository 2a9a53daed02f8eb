import type { OutgoingHttpHeaders } from 'node:http';
import { request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Failure, SendOutcome } from './outcome.ts';
import { retryAfterMs } from './retry-after.ts';

export interface Post {
  readonly url: URL;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
  /** From the first byte to the answer's last: a server that trickles must not hold a worker. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Looks up names; by default as the machine does. */
  readonly lookup?: NonNullable<RequestOptions['lookup']>;
}

/**
 * Posts once and follows no redirect, whose target nobody has checked. 2xx is taken; 408, 429, 5xx and
 * no answer at all pass; any other answer is for good. It never rejects for them.
 */
export async function post(request: Post): Promise<SendOutcome> {
  try {
    const { status, retryAfter } = await answerTo(request);
    return outcomeOf(status, retryAfter);
  } catch {
    return { accepted: false, permanent: false, code: 'unavailable' };
  }
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function answerTo({ url, headers, body, timeoutMs, signal, lookup }: Post): Promise<Answer> {
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    ...(lookup ? { lookup } : {}),
  };
  return new Promise((resolve, reject) => {
    const request = send(url, options, (response) => {
      response.on('error', reject).resume();
      response.on('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, retryAfter: answered['retry-after'] });
      });
    });
    request.on('error', reject).end(body);
  });
}

function outcomeOf(status: number, retryAfter: string | undefined): SendOutcome {
  if (status >= 200 && status < 300) return { accepted: true };
  const passing = status === 408 || status === 429 || status >= 500;
  const failure: Failure = {
    accepted: false,
    permanent: !passing,
    code: passing ? 'unavailable' : 'refused',
    reply: status,
  };
  const waitMs = passing ? retryAfterMs(retryAfter, new Date()) : undefined;
  return waitMs === undefined ? failure : { ...failure, retryAfterMs: waitMs };
}
