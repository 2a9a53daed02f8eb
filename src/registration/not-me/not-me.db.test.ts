import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, post, read, register } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { messagesAbout } from '../../../test/support/outbox.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { linkToken } from '../../consent/index.ts';
import { readCertificate } from '../read-certificate.ts';
import { verifyCertificate } from '../verify-certificate.ts';
import { notMeToken } from './alarm.ts';
import { readNotMe, sayNotMe } from './not-me.ts';

let product: TestProduct;
let immigrant: TestActor;
let other: TestActor;
let host: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, otherImmigrant: other, host, officer } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

/** The tokens in the links of the alarms about a case, the first sent first. */
async function tokensOf(registrationId: string): Promise<readonly string[]> {
  const rows = await product.db
    .selectFrom('message')
    .select('id')
    .where('registrationId', '=', registrationId)
    .where('template', 'in', ['case-changed', 'duplicate-holder'])
    .orderBy('queuedAt')
    .execute();
  return rows.map(({ id }) => notMeToken(product.services.secret, id));
}

const contact = { email: 'taken-over@mail.example' };

/** A filing whose contact somebody has changed, and the link that its former contact was sent. */
async function changed(): Promise<{ readonly id: string; readonly token: string }> {
  const { id } = await file(product, immigrant, filing());
  await act(product, immigrant, id, 'amend', { immigrant: { contact } });
  const [token = ''] = await tokensOf(id);
  return { id, token };
}

/** A registration, and a filing by another account on the same document. */
async function duplicate() {
  const document = { number: `D${Date.now()}` };
  const { id: held } = await register(product, immigrant, filing({ document }));
  const { id } = await file(product, other, filing({ document }));
  const [token = ''] = await tokensOf(held);
  return { document, held, id, token };
}

describe('a change of contact, host or address', () => {
  it('is told at the contacts that stood before, and says what it was', async () => {
    const { id } = await file(product, immigrant, filing());
    await act(product, immigrant, id, 'amend', { immigrant: { contact } });
    await act(product, immigrant, id, 'amend', { host: { email: 'x@mail.example' } });
    await act(product, immigrant, id, 'amend', { stay: { until: '2027-01-10' } });
    await act(product, immigrant, id, 'amend', { immigrant: { surname: 'TESTOVA' } });
    const alarms = (await messagesAbout(product, id)).filter(
      ({ template }) => template === 'case-changed',
    );
    expect(alarms.map(({ to, text }) => [to, text.split('.')[0]])).toEqual([
      ['proba.testov@mail.example', 'В вашем заявлении изменены контакты'],
      [contact.email, 'В вашем заявлении изменены хозяин или адрес'],
    ]);
  });

  it('is no alarm when an officer has made it', async () => {
    const { id } = await file(product, immigrant, filing());
    const asked = { host: { email: 'z@mail.example' }, because: 'The address had a misprint.' };
    expect((await post(product, officer, `/registrations/${id}/host`, asked)).status).toBe(200);
    const told = await messagesAbout(product, id);
    expect(told.map(({ template }) => template)).not.toContain('case-changed');
  });
});

describe('“this was not me”', () => {
  it('is asked by the link, which does nothing by being opened', async () => {
    const { id, token } = await changed();
    expect(await readNotMe(product.services, token)).toMatchObject({ kind: 'case-changed' });
    expect(await read(product, immigrant, id)).not.toHaveProperty('dispute');
  });

  it('opens a dispute in which the person is heard, and keeps the case from registering', async () => {
    const { id, token } = await changed();
    expect(await sayNotMe(product.services, token)).toMatchObject({ ok: true });
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'awaiting-host',
      dispute: { by: 'holder', answers: [] },
    });
    await confirm(product, host, id);
    expect(await read(product, officer, id)).toMatchObject({
      status: 'in-review',
      doubts: [{ doubt: 'disputed' }],
    });
  });

  it('stops a certificate until an officer has looked, who restores it', async () => {
    const { id, token } = await changed();
    await confirm(product, host, id);
    const { qr } = await certificateOf(id);
    await sayNotMe(product.services, token);
    const verdict = async () => (await verifyCertificate(product.services, qr)).verdict;
    expect(await verdict()).toBe('suspended');
    const [told] = (await messagesAbout(product, id)).slice(-1);
    expect([told?.template, told?.to]).toEqual(['disputed', contact.email]);
    expect(told?.text).toContain('справка не действует');
    const because = 'The holder was there with the passport.';
    await act(product, officer, id, 'decision', { decision: 'restore', because });
    await act(product, officer, id, 'decision', { decision: 'clear', doubts: ['disputed'] });
    expect(await verdict()).toBe('valid');
    expect(await read(product, immigrant, id)).not.toHaveProperty('dispute');
  });

  it('about a document stops what came later in other accounts, never one’s own', async () => {
    const { document, held, id, token } = await duplicate();
    const { id: moving } = await file(product, immigrant, filing({ document }));
    expect(await sayNotMe(product.services, token)).toMatchObject({ ok: true });
    expect(await read(product, other, id)).toMatchObject({ dispute: { by: 'holder' } });
    for (const one of [held, moving]) {
      const own = await read(product, immigrant, one);
      expect(own).not.toHaveProperty('dispute');
      expect(own).not.toHaveProperty('suspension');
    }
    const to = (await messagesAbout(product, id)).filter(({ template }) => template === 'disputed');
    expect(to).toHaveLength(1);
  });

  it('is nothing where the other filing is over', async () => {
    const { id, token } = await duplicate();
    await act(product, other, id, 'withdraw', {});
    expect(await readNotMe(product.services, token)).toBe(null);
    expect(await sayNotMe(product.services, token)).toMatchObject({
      refusal: { code: 'alarm-ended' },
    });
  });

  it('is said once, by whichever link about the same, also where two press at once', async () => {
    const { id, token } = await changed();
    await act(product, immigrant, id, 'amend', { host: { email: 'y@mail.example' } });
    const [, second = ''] = await tokensOf(id);
    const said = await Promise.all([token, second].map((one) => sayNotMe(product.services, one)));
    expect(said.filter(({ ok }) => ok)).toHaveLength(1);
    await act(product, officer, id, 'decision', { decision: 'clear', doubts: ['disputed'] });
    for (const one of [token, second]) {
      expect(await readNotMe(product.services, one)).toBe(null);
      expect((await sayNotMe(product.services, one)).ok).toBe(false);
    }
    const { events } = await read(product, immigrant, id);
    expect(events.filter(({ type }) => type === 'disputed')).toHaveLength(1);
  });

  it('is taken for 48 hours after it was sent, and by no other link', async () => {
    const { id, token } = await changed();
    const { messageId } = await agedTo(id, 48 * 60 - 1);
    expect(await readNotMe(product.services, token)).not.toBe(null);
    await agedTo(id, 48 * 60 + 1);
    expect(await readNotMe(product.services, token)).toBe(null);
    expect((await sayNotMe(product.services, token)).ok).toBe(false);
    const { secret } = product.services;
    for (const wrong of ['', `${token}x`, token.replace(/.$/, '_'), linkToken(secret, messageId)]) {
      expect(await readNotMe(product.services, wrong)).toBe(null);
    }
  });

  it('is said signed in by the holder alone, as long as they are asked', async () => {
    const { id } = await changed();
    expect(await read(product, immigrant, id)).toMatchObject({ alarm: { kind: 'case-changed' } });
    expect(await read(product, officer, id)).not.toHaveProperty('alarm');
    const say = (as: TestActor) => post(product, as, `/registrations/${id}/not-me`, {});
    for (const as of [other, host, officer]) {
      expect((await say(as)).body).toMatchObject({ code: 'not-found' });
    }
    expect((await say(immigrant)).body).toMatchObject({ id, status: 'awaiting-host' });
    const own = await read(product, immigrant, id);
    expect(own).toMatchObject({ dispute: { by: 'holder' } });
    expect(own).not.toHaveProperty('alarm');
    expect((await say(immigrant)).body).toMatchObject({ code: 'alarm-ended' });
  });
});

async function certificateOf(id: string): Promise<{ readonly qr: string }> {
  const { accountId } = immigrant;
  const read = await readCertificate(product.services, { accountId, roles: [], demo: true }, id);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function agedTo(registrationId: string, minutes: number): Promise<{ messageId: string }> {
  const { id } = await product.db
    .updateTable('message')
    .set({ queuedAt: new Date(Date.now() - minutes * 60_000) })
    .where('registrationId', '=', registrationId)
    .where('template', '=', 'case-changed')
    .returning('id')
    .executeTakeFirstOrThrow();
  return { messageId: id };
}
