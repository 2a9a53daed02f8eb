import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, read, register } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { toldAbout } from '../../../test/support/outbox.ts';
import { newActor, newOfficer, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { sweepDeadlines } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let officer: TestActor;
let appeals: TestActor;
let bystander: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host, officer } = product.people);
  appeals = await newOfficer(product.db, 'appeals@mail.example', 'appeals');
  bystander = await newActor(product.db, 'bystander@mail.example');
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

const HEARING = {
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate'],
  notice: 'The date of birth reads 1991 on the copy. Which is right?',
};
const REFUSE = {
  decision: 'refuse',
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate'],
  fix: 'Send again with the date of birth of your passport.',
};
const PDF = Buffer.from('%PDF-1.7 invented').toString('base64');

/** A document that has expired brings the confirmed case to an officer. */
async function inReview(): Promise<string> {
  const body = filing({ document: { expiresOn: '2026-01-31' } });
  const { id } = await file(product, immigrant, body);
  await confirm(product, host, id);
  return id;
}

async function heard(): Promise<string> {
  const id = await inReview();
  expect((await act(product, officer, id, 'hearing', HEARING)).status).toBe(200);
  return id;
}

async function refusedCase(): Promise<string> {
  const id = await heard();
  await act(product, immigrant, id, 'hearing/answer', { text: 'It is 1990.' });
  expect((await act(product, officer, id, 'decision', REFUSE)).body).toMatchObject({
    status: 'refused',
  });
  return id;
}

describe('a hearing', () => {
  it('tells the person what is held against them, until when to answer, and by e-mail', async () => {
    const id = await heard();
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'in-review',
      hearing: {
        ground: 'inaccurate-information',
        fields: ['/immigrant/birthDate'],
        notice: HEARING.notice,
        openedOn: '2026-11-23',
        answerUntil: '2026-11-26',
        answers: [],
      },
    });
    expect(await toldAbout(product, id)).toContain('hearing-opened to proba.testov@mail.example');
  });

  it('is none of the business of the host', async () => {
    const view = await read(product, host, await heard());
    expect([view.hearing, view.doubts]).toEqual([undefined, undefined]);
    expect(view.events.map(({ type }) => type)).not.toContain('hearing-opened');
  });

  it('is opened by officers only, with what the person is to answer', async () => {
    const id = await inReview();
    for (const nobody of [immigrant, host, product.people.feed]) {
      expect((await act(product, nobody, id, 'hearing', HEARING)).status).toBe(403);
    }
    expect(
      (await act(product, officer, id, 'hearing', { ...HEARING, fields: [] })).body,
    ).toMatchObject({ errors: [{ pointer: '/fields', code: 'required' }] });
    const nonsense = { ...HEARING, ground: 'host-declined', fields: ['birthDate'], notice: ' ' };
    expect((await act(product, officer, id, 'hearing', nonsense)).body).toMatchObject({
      errors: [{ pointer: '/ground' }, { pointer: '/fields/0' }, { pointer: '/notice' }],
    });
  });

  it('is answered with words and papers, which officers and the person can open', async () => {
    const id = await heard();
    const files = [{ name: 'паспорт "1".pdf', type: 'application/pdf', content: PDF }];
    const answer = { text: 'My birth date is right.', files };
    expect((await act(product, immigrant, id, 'hearing/answer', answer)).status).toBe(200);
    const { hearing } = await read(product, officer, id);
    const [given] = hearing?.answers ?? [];
    expect(given).toMatchObject({ text: 'My birth date is right.', on: '2026-11-23' });
    const path = `/registrations/${id}/files/${given?.files[0]?.id}`;
    for (const as of [officer, immigrant]) {
      const reply = await call(product, { path, as });
      expect(reply.text).toBe('%PDF-1.7 invented');
      expect(reply.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(String(reply.headers['content-disposition'])).toMatch(
        /^attachment; filename="[\w.]+"; filename\*=UTF-8''%D0%BF/,
      );
    }
    for (const as of [host, bystander]) {
      expect((await call(product, { path, as })).status).toBe(404);
    }
  });

  it('takes no file that is not what it says', async () => {
    const id = await heard();
    const before = await countRows(product.db);
    const page = Buffer.from('<script>alert(1)</script>').toString('base64');
    const files = [{ name: 'a.png', type: 'image/png', content: page }];
    expect(
      (await act(product, immigrant, id, 'hearing/answer', { text: 'x', files })).body,
    ).toMatchObject({ errors: [{ pointer: '/files/0/content', code: 'wrong-content' }] });
    expect(await countRows(product.db)).toEqual(before);
  });

  it('is answered by the person alone', async () => {
    const id = await heard();
    for (const nobody of [host, officer, bystander]) {
      const reply = await act(product, nobody, id, 'hearing/answer', { text: 'I am not they.' });
      expect(reply.status).toBe(404);
    }
  });

  it('ends with the doubts that are cleared, and the case registers', async () => {
    const id = await heard();
    const clear = { decision: 'clear', doubts: ['document-expired'] };
    expect((await act(product, officer, id, 'decision', clear)).body).toMatchObject({
      status: 'registered',
    });
    expect((await read(product, immigrant, id)).hearing).toBeUndefined();
  });
});

describe('a refusal by an officer', () => {
  it('never comes without a hearing, nor before its notice or an answer', async () => {
    const id = await inReview();
    const refuse = () => act(product, officer, id, 'decision', REFUSE);
    expect((await refuse()).body).toMatchObject({ status: 409, code: 'not-heard' });
    await act(product, officer, id, 'hearing', HEARING);
    expect((await refuse()).body).toMatchObject({ status: 409, code: 'hearing-running' });
    await act(product, immigrant, id, 'hearing/answer', { text: 'It is 1990.' });
    expect((await refuse()).body).toMatchObject({ status: 'refused' });
  });

  it('names ground, fields and what repairs it, and the person may complain', async () => {
    const id = await refusedCase();
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'refused',
      refusal: { ground: 'inaccurate-information', fields: REFUSE.fields, fix: REFUSE.fix },
      mayComplain: true,
      deadlines: expect.arrayContaining([
        expect.objectContaining({ kind: 'complaint', lateAfter: '2027-02-23' }),
      ]),
    });
    expect(await toldAbout(product, id)).toContain('refused to proba.testov@mail.example');
  });

  it('tells the host that the case has ended, and nothing of the ground', async () => {
    const view = await read(product, host, await refusedCase());
    expect([view.status, view.ended, view.refusal]).toEqual([
      'refused',
      { on: '2026-11-23' },
      undefined,
    ]);
  });

  it('is no decision of whoever is no officer', async () => {
    const id = await heard();
    for (const nobody of [immigrant, host, product.people.feed, appeals]) {
      expect((await act(product, nobody, id, 'decision', REFUSE)).status).toBe(403);
    }
  });

  it("is never taken on an officer's own case", async () => {
    const { id } = await file(product, officer, filing({ document: { expiresOn: '2026-01-31' } }));
    await confirm(product, host, id);
    expect((await act(product, officer, id, 'hearing', HEARING)).body).toMatchObject({
      code: 'own-filing',
    });
  });
});

describe('a complaint', () => {
  const TEXT = { text: 'My birth date is right. See the passport.' };
  const GRANT = { decision: 'granted', because: 'The copy was of somebody else.' };

  it('goes to a role outside the unit, which brings the case back and registers it', async () => {
    const id = await refusedCase();
    expect((await act(product, immigrant, id, 'complaint', TEXT)).status).toBe(200);
    expect((await act(product, officer, id, 'complaint/decision', GRANT)).status).toBe(403);
    expect((await act(product, appeals, id, 'complaint/decision', GRANT)).body).toMatchObject({
      status: 'registered',
    });
    expect(await read(product, immigrant, id)).toMatchObject({
      complaint: { outcome: 'granted', because: GRANT.because, late: false },
    });
    expect(await toldAbout(product, id)).toContain(
      'complaint-granted to proba.testov@mail.example',
    );
  });

  it('is never decided by whoever took the decision, whatever roles they have', async () => {
    const both = await newOfficer(product.db, 'both@mail.example', 'appeals');
    await newOfficer(product.db, both.email, 'officer');
    const id = await heard();
    await act(product, immigrant, id, 'hearing/answer', { text: 'It is 1990.' });
    await act(product, both, id, 'decision', REFUSE);
    await act(product, immigrant, id, 'complaint', TEXT);
    expect((await act(product, both, id, 'complaint/decision', GRANT)).body).toMatchObject({
      status: 403,
      code: 'own-decision',
    });
  });

  it('once rejected is decided, and a second one is not taken', async () => {
    const id = await refusedCase();
    await act(product, immigrant, id, 'complaint', TEXT);
    const reject = { ...GRANT, decision: 'rejected' };
    expect((await act(product, appeals, id, 'complaint/decision', reject)).status).toBe(200);
    expect((await act(product, appeals, id, 'complaint/decision', GRANT)).body).toMatchObject({
      code: 'already-decided',
    });
    expect((await act(product, immigrant, id, 'complaint', TEXT)).body).toMatchObject({
      code: 'already-complained',
    });
  });

  it('cannot bring a case back beside a newer filing of the same person', async () => {
    const id = await refusedCase();
    await act(product, immigrant, id, 'complaint', TEXT);
    const { immigrant: person } = await read(product, immigrant, id);
    await file(product, immigrant, filing({ document: { ...person.document } }));
    expect((await act(product, appeals, id, 'complaint/decision', GRANT)).body).toMatchObject({
      status: 409,
      code: 'another-open',
    });
  });

  it('is of the person alone, and of decisions of officers alone', async () => {
    const id = await refusedCase();
    expect((await act(product, bystander, id, 'complaint', TEXT)).status).toBe(404);
    const { id: declined } = await file(product, immigrant, filing());
    await act(product, host, declined, 'answer', { answer: 'decline', reason: 'other' });
    expect((await act(product, immigrant, declined, 'complaint', TEXT)).body).toMatchObject({
      code: 'nothing-to-complain-about',
    });
  });
});

describe('a registration in force', () => {
  const because = 'The host says that this is another person.';

  async function verdictOf(id: string): Promise<unknown> {
    const path = `/registrations/${id}/certificate`;
    const { body } = await call(product, { path, as: immigrant });
    const { qr } = body as { qr: string };
    return (await call(product, { path: '/certificates/verify', body: { qr } })).body;
  }

  it('can be suspended and restored; meanwhile its certificate reads as suspended', async () => {
    const { id } = await register(product, immigrant, filing());
    await act(product, officer, id, 'decision', { decision: 'suspend', because });
    expect(await verdictOf(id)).toMatchObject({ verdict: 'suspended' });
    expect((await read(product, immigrant, id)).suspension).toEqual({ on: '2026-11-23', because });
    await act(product, officer, id, 'decision', { decision: 'restore', because });
    expect(await verdictOf(id)).toMatchObject({ verdict: 'valid' });
  });

  it('is annulled only after a hearing, and the one it replaced comes back with it', async () => {
    const number = 'A7654321';
    const { id: old } = await register(product, immigrant, filing({ document: { number } }));
    const { id } = await register(product, immigrant, filing({ document: { number } }));
    const annul = { decision: 'annul', because, reopen: old };
    expect((await act(product, officer, id, 'decision', annul)).body).toMatchObject({
      code: 'not-heard',
    });
    await act(product, officer, id, 'hearing', HEARING);
    await act(product, immigrant, id, 'hearing/answer', { text: 'No.' });
    expect(
      (await act(product, officer, old, 'decision', { decision: 'reopen', because })).body,
    ).toMatchObject({ code: 'another-in-force' });
    expect((await act(product, officer, id, 'decision', annul)).body).toMatchObject({
      status: 'closed',
      ended: { reason: 'annulled' },
    });
    expect(await read(product, immigrant, old)).toMatchObject({ status: 'registered' });
    expect(await verdictOf(old)).toMatchObject({ verdict: 'valid' });
  });

  it('is ended by an officer on a day that has come', async () => {
    const { id } = await register(product, immigrant, filing());
    const end = { decision: 'end', reason: 'left', on: '2026-11-22', because };
    const tomorrow = { ...end, on: '2026-11-24' };
    expect((await act(product, officer, id, 'decision', tomorrow)).body).toMatchObject({
      errors: [{ pointer: '/on', code: 'in-the-future' }],
    });
    expect((await act(product, officer, id, 'decision', end)).body).toMatchObject({
      status: 'closed',
      ended: { reason: 'left', on: '2026-11-22' },
    });
  });
});

describe('the clock of a complaint', () => {
  it('ends as a rejection when nobody has decided in time', async () => {
    const id = await refusedCase();
    await act(product, immigrant, id, 'complaint', { text: 'My birth date is right.' });
    await product.clock.advance('P40D');
    await sweepDeadlines(product.services);
    expect((await read(product, immigrant, id)).complaint).toMatchObject({ outcome: 'lapsed' });
    expect(await toldAbout(product, id)).toContain('complaint-lapsed to proba.testov@mail.example');
  });
});
