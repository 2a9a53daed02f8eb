import { afterEach, describe, expect, it } from 'vitest';
import {
  deadOrigin,
  type HttpAnswer,
  startHttpReceiver,
} from '../../../test/support/http-receiver.ts';
import { createTexter } from './texter.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const message = { to: '+77011234567', text: 'Сізде тұра ма?', id: 'message-1' };
const signal = new AbortController().signal;

async function gateway(answer: HttpAnswer | null) {
  const receiver = await startHttpReceiver(() => answer);
  closing.push(() => receiver.close());
  const texter = createTexter({
    url: `${receiver.origin}/messages`,
    token: 't0ken',
    timeoutMs: 50,
  });
  return { receiver, texter };
}

describe('a text message', () => {
  it('is handed over with the number, the text, its id and our token', async () => {
    const { receiver, texter } = await gateway({ status: 202 });
    expect(await texter.send(message, signal)).toEqual({ accepted: true });
    const [request] = receiver.received;
    expect(request?.path).toBe('/messages');
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer t0ken',
      'content-type': 'application/json',
    });
    expect(JSON.parse(request?.body.toString('utf8') ?? '')).toEqual(message);
  });

  it.each([
    [400, true],
    [404, true],
    [422, true],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
  ])('answered with %i has failed for good: %s', async (status, permanent) => {
    const { texter } = await gateway({ status });
    expect(await texter.send(message, signal)).toMatchObject({
      accepted: false,
      permanent,
      reply: status,
    });
  });

  it('waits as long as it is asked to', async () => {
    const { texter } = await gateway({ status: 503, headers: { 'retry-after': '120' } });
    expect(await texter.send(message, signal)).toMatchObject({ retryAfterMs: 120_000 });
  });

  it('has failed for now where nobody answers, or nobody listens', async () => {
    const failure = { accepted: false, permanent: false, code: 'unavailable' };
    const { texter } = await gateway(null);
    expect(await texter.send(message, signal)).toEqual(failure);
    const url = await deadOrigin();
    expect(await createTexter({ url, token: 't' }).send(message, signal)).toEqual(failure);
  });
});
