import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../test/support/invariants.ts';
import { newActor, type TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import type { Actor } from '../accounts/index.ts';
import { answerRequest, inPersonCode, readInPerson } from './index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let passerBy: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host } = product.people);
  passerBy = await newActor(product.db, 'passer.by@mail.example');
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

const actorOf = ({ accountId }: TestActor): Actor => ({ accountId, roles: [], demo: false });

/** Filed with a host who reads no mail, and the code that the foreigner's phone shows. */
async function shown(): Promise<{ readonly id: string; readonly token: string }> {
  const { id } = await file(product, immigrant, filing({ host: { phone: '+77010000009' } }));
  const code = await inPersonCode(product.services, actorOf(immigrant), id);
  if (!code.ok) throw new Error(code.refusal.code);
  return { id, token: code.value };
}

function answer(token: string, as: TestActor, body: unknown = { answer: 'confirm' }) {
  const approach = { through: 'in-person', token, accountId: as.accountId } as const;
  return answerRequest(product.services, approach, body);
}

/** The same services, so many minutes of wall time later. */
function later(minutes: number) {
  const wall = () => new Date(Date.now() + minutes * 60_000);
  return { ...product.services, clock: { ...product.services.clock, wall } };
}

describe('a code that the host scans', () => {
  it('shows what is asked, and registers by the word of whoever is tied to the place', async () => {
    const { id, token } = await shown();
    const view = await readInPerson(product.services, actorOf(host), token, 'en');
    expect(view).toMatchObject({
      ok: true,
      value: { registrationId: id, immigrantName: 'TESTOV PROBA', version: 1 },
    });
    expect((await answer(token, host)).ok).toBe(true);
    expect(await read(product, product.people.officer, id)).toMatchObject({
      status: 'registered',
      confirmation: { degree: 'tied-to-the-place', through: 'in-person' },
      personDegree: 'seen-in-person',
    });
  });

  it('scanned by anybody else leads to an officer', async () => {
    const { id, token } = await shown();
    await answer(token, passerBy);
    expect(await read(product, product.people.officer, id)).toMatchObject({
      status: 'in-review',
      doubts: [{ doubt: 'host-not-tied' }],
      confirmation: { degree: 'signed-in-identity' },
    });
  });

  it('declines too, and is over with the answer', async () => {
    const { id, token } = await shown();
    await answer(token, host, { answer: 'decline', reason: 'unknown-person' });
    expect((await read(product, immigrant, id)).status).toBe('refused');
    const ended = { ok: false, refusal: { code: 'already-answered' } };
    expect(await readInPerson(product.services, actorOf(host), token, 'en')).toEqual(ended);
    expect(await answer(token, host)).toEqual(ended);
  });

  it('is no way to be one’s own host', async () => {
    const { id, token } = await shown();
    const own = { ok: false, refusal: { code: 'own-filing' } };
    expect(await readInPerson(product.services, actorOf(immigrant), token, 'en')).toEqual(own);
    expect(await answer(token, immigrant)).toEqual(own);
    expect((await read(product, immigrant, id)).status).toBe('awaiting-host');
  });

  it('is good for a quarter of an hour, and for no longer than two', async () => {
    const { token } = await shown();
    const good = await readInPerson(later(14), actorOf(host), token, 'en');
    expect(good.ok).toBe(true);
    const before = await countRows(product.db);
    expect((await readInPerson(later(31), actorOf(host), token, 'en')).ok).toBe(false);
    const approach = { through: 'in-person', token, accountId: host.accountId } as const;
    expect((await answerRequest(later(31), approach, { answer: 'confirm' })).ok).toBe(false);
    expect(await countRows(product.db)).toEqual(before);
  });

  it('is given to the holder of the case alone, while a host is asked', async () => {
    const { id } = await shown();
    for (const other of [host, passerBy]) {
      expect(await inPersonCode(product.services, actorOf(other), id)).toMatchObject({
        refusal: { code: 'not-found' },
      });
    }
    await act(product, immigrant, id, 'withdraw', {});
    expect(await inPersonCode(product.services, actorOf(immigrant), id)).toMatchObject({
      refusal: { code: 'already-answered' },
    });
  });

  it('serves a longer stay as well', async () => {
    const { id } = await file(product, immigrant, filing());
    await confirm(product, host, id);
    await act(product, immigrant, id, 'extend', { until: '2027-02-10' });
    const code = await inPersonCode(product.services, actorOf(immigrant), id);
    await answer(code.ok ? code.value : '', host);
    expect(await read(product, immigrant, id)).toMatchObject({ stay: { until: '2027-02-10' } });
  });
});
