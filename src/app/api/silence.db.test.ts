import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, post, type Reply, read } from '../../../test/support/api.ts';
import { type FilingChanges, filing } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { toldAbout } from '../../../test/support/outbox.ts';
import { newOfficer, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { newAddress } from '../../../test/support/property.ts';
import { PDF_FILE } from '../../../test/support/review.ts';
import { sweepDeadlines } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let secondHost: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host, secondHost, officer } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

/** Filed, and the host's time is over without an answer. */
async function silent(changes: FilingChanges = {}): Promise<string> {
  const { id } = await file(product, immigrant, filing(changes));
  const offset = 7 * 86_400_000;
  const clock = { ...product.clock, now: () => new Date(product.clock.now().getTime() + offset) };
  await sweepDeadlines({ ...product.services, clock });
  expect(await read(product, immigrant, id)).toMatchObject({
    status: 'in-review',
    consent: 'asked',
  });
  return id;
}

const PAPERS = { text: 'The lease, and what I paid. <b>', files: [PDF_FILE] };
const BECAUSE = 'The lease of 1 November names this person.';

function givePapers(id: string, body: object = PAPERS, as = immigrant): Promise<Reply> {
  return post(product, as, `/registrations/${id}/evidence`, body);
}

function ask(id: string, body: object, as = officer): Promise<Reply> {
  return post(product, as, `/registrations/${id}/host`, body);
}

describe('papers of a person whose host is silent', () => {
  it('are kept, and read by the person and by officers alone', async () => {
    const id = await silent();
    expect((await givePapers(id)).body).toMatchObject({ status: 'in-review', consent: 'asked' });
    for (const as of [immigrant, officer]) {
      const { evidence = [] } = await read(product, as, id);
      expect(evidence).toMatchObject([{ text: PAPERS.text, files: [{ name: 'passport.pdf' }] }]);
      const path = `/registrations/${id}/files/${evidence[0]?.files[0]?.id}`;
      expect((await call(product, { path, as })).status).toBe(200);
      expect((await call(product, { path, as: host })).status).toBe(404);
    }
    const hosts = await read(product, host, id);
    expect(hosts.evidence).toBeUndefined();
    expect(hosts.events.map(({ type }) => type)).not.toContain('evidence-given');
  });

  it('are no consent: the host may still answer either way', async () => {
    const [yes, no] = [await silent(), await silent()];
    for (const id of [yes, no]) await givePapers(id);
    expect((await confirm(product, host, yes)).body).toMatchObject({ status: 'registered' });
    const declined = { answer: 'decline', reason: 'moved-out' };
    expect((await act(product, host, no, 'answer', declined)).body).toMatchObject({
      status: 'refused',
    });
  });

  it('are not taken before that, nor of anybody else, nor without words', async () => {
    const { id: waiting } = await file(product, immigrant, filing());
    expect(await givePapers(waiting)).toMatchObject({
      status: 409,
      body: { code: 'host-not-silent' },
    });
    const id = await silent();
    const before = await countRows(product.db);
    for (const as of [host, officer, secondHost]) {
      expect((await givePapers(id, PAPERS, as)).status).toBe(404);
    }
    expect((await givePapers(id, { text: ' ' })).status).toBe(422);
    const page = Buffer.from('<html>').toString('base64');
    const wrong = await givePapers(id, { text: 'x', files: [{ ...PDF_FILE, content: page }] });
    expect(wrong.body).toMatchObject({ errors: [{ code: 'wrong-content' }] });
    expect(await countRows(product.db)).toEqual(before);
  });
});

describe('a host whom an officer has asked', () => {
  it('is the same one, better reached: the day of filing stands, the first link ends', async () => {
    const id = await silent({ host: { email: 'misprint@mail.example' } });
    const before = await read(product, immigrant, id);
    const told = (await toldAbout(product, id)).length;
    const asked = await ask(id, { host: { email: host.email }, because: BECAUSE });
    expect(asked.body).toMatchObject({ status: 'awaiting-host', consent: 'asked' });
    expect((await toldAbout(product, id)).slice(told)).toEqual([
      'withdrawn-host to misprint@mail.example',
      `host-asked to ${host.email}`,
    ]);
    expect((await read(product, immigrant, id)).filedAt).toBe(before.filedAt);
    expect(await read(product, officer, id)).toMatchObject({
      host: { email: host.email },
      askedBy: { approved: false, because: BECAUSE },
      doubts: [],
    });
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
  });

  it('is not tied by that, but registers the case where the officer has approved them', async () => {
    const place = newAddress();
    const [plain, approved] = [await silent({ place }), await silent({ place })];
    const asked = { host: { email: secondHost.email }, because: BECAUSE };
    await ask(plain, asked);
    await ask(approved, { ...asked, approved: true });
    expect((await confirm(product, secondHost, plain)).body).toMatchObject({ status: 'in-review' });
    expect((await confirm(product, secondHost, approved)).body).toMatchObject({
      status: 'registered',
    });
    const { id: next } = await file(product, immigrant, filing({ place, host: asked.host }));
    expect((await confirm(product, secondHost, next)).body).toMatchObject({ status: 'in-review' });
  });

  it('is asked by an officer who decides, never in their own case, with a reason and a contact', async () => {
    const id = await silent();
    const before = await countRows(product.db);
    const body = { host: { email: secondHost.email }, because: BECAUSE };
    const appeals = await newOfficer(product.db, 'appeals.silence@demo.example', 'appeals');
    for (const as of [immigrant, host, appeals]) {
      expect(await ask(id, body, as)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
    expect((await ask(id, { host: {}, because: ' ' })).body).toMatchObject({
      errors: [
        { pointer: '/host', code: 'contact-missing' },
        { pointer: '/because', code: 'too-short' },
      ],
    });
    expect((await ask('01a20000-0000-7000-8000-000000000000', body)).status).toBe(404);
    expect(await countRows(product.db)).toEqual(before);
    const own = await file(product, officer, filing());
    expect((await ask(own.id, body)).body).toMatchObject({ code: 'own-filing' });
    await act(product, immigrant, id, 'withdraw', {});
    expect((await ask(id, body)).body).toMatchObject({ code: 'not-open' });
  });

  it('may be silent again, which is neither consent nor refusal', async () => {
    const { id } = await file(product, immigrant, filing());
    const weekLater = async () => {
      await product.clock.advance('P7D');
      await sweepDeadlines(product.services);
    };
    await weekLater();
    await ask(id, { host: { email: secondHost.email }, approved: true, because: BECAUSE });
    await weekLater();
    expect(await read(product, officer, id)).toMatchObject({
      status: 'in-review',
      consent: 'asked',
      doubts: [{ doubt: 'host-silent' }],
    });
  });
});
