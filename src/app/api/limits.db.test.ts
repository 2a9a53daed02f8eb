import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Reply } from '../../../test/support/api.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { issueToken } from '../../accounts/index.ts';

const PER_MINUTE = 5;
let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct({ perMinute: PER_MINUTE });
});
afterAll(() => product.stop());

async function plain(actor: TestActor): Promise<TestActor> {
  const { accountId } = actor;
  const expiresAt = new Date(Date.now() + 3_600_000);
  return {
    ...actor,
    token: await issueToken(product.db, { accountId, purpose: 'api', expiresAt }),
  };
}

async function listTimes(as: TestActor | undefined, times: number): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (let at = 0; at < times; at += 1) {
    replies.push(await call(product, { path: '/registrations', as }));
  }
  return replies;
}

describe('too many requests', () => {
  it('of one account are refused with 429 and the time to wait', async () => {
    const replies = await listTimes(await plain(product.people.immigrant), PER_MINUTE + 1);
    expect(replies.map(({ status }) => status)).toEqual([...Array(PER_MINUTE).fill(200), 429]);
    const last = replies.at(-1);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect(last?.headers['content-type']).toContain('application/problem+json');
    expect(last?.body).toMatchObject({ code: 'too-many-requests' });
  });

  it('of one account are counted over all its tokens, and not for another', async () => {
    const { immigrant, otherImmigrant } = product.people;
    expect((await listTimes(await plain(immigrant), 1))[0]?.status).toBe(429);
    expect((await listTimes(await plain(otherImmigrant), 1))[0]?.status).toBe(200);
  });

  it("never are with the demonstration's tokens", async () => {
    const replies = await listTimes(product.people.host, 10 * PER_MINUTE);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('never are a thousand checks of certificates within a minute', async () => {
    const statuses = new Set<number>();
    for (let at = 0; at < 1_000; at += 1) {
      const reply = await call(product, { path: '/certificates/verify', body: { qr: `${at}` } });
      statuses.add(reply.status);
    }
    expect(statuses).toEqual(new Set([200]));
  });
});
