import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read, register } from '../../../test/support/api.ts';
import {
  accepted,
  actorOf,
  draftRows,
  newImmigrant,
  saveSteps,
  started,
} from '../../../test/support/drafts.ts';
import { filing, newDocumentNumber } from '../../../test/support/filing.ts';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { toldAbout } from '../../../test/support/outbox.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { type SentDraft, sendDraft } from '../index.ts';

let product: TestProduct;
let as: TestActor;
let host: TestActor;
let secondHost: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  as = await newImmigrant(product);
  ({ host, secondHost } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

function send(id: string) {
  return sendDraft(product.services, actorOf(as), id);
}

async function sent(id: string): Promise<SentDraft> {
  return accepted(await send(id));
}

async function wholeDraft(body: ReturnType<typeof filing> = filing()): Promise<string> {
  const { id } = await started(product, as);
  await saveSteps(product, as, id, body);
  return id;
}

async function casesWith(documentNumber: string): Promise<number> {
  const rows = await product.db
    .selectFrom('particulars')
    .select('registrationId')
    .distinct()
    .where('documentNumber', '=', documentNumber)
    .execute();
  return rows.length;
}

describe('a draft that is sent', () => {
  it('becomes a filing, and what was typed is gone from the drafts', async () => {
    const body = filing();
    const id = await wholeDraft(body);
    expect(await draftRows(product, id)).toContain(body.immigrant.document.number);
    const { registrationId, kind } = await sent(id);
    expect(kind).toBe('filed');
    expect(await read(product, as, registrationId)).toMatchObject({
      status: 'awaiting-host',
      immigrant: body.immigrant,
      entry: body.entry,
      stay: body.stay,
    });
    expect(await draftRows(product, id)).toBe('');
    expect(await toldAbout(product, registrationId)).toEqual([`host-asked to ${host.email}`]);
  });

  it('again, at the same instant and later, is the same case', async () => {
    const body = filing();
    const id = await wholeDraft(body);
    const all = await Promise.all(Array.from({ length: 10 }, () => sent(id)));
    await confirm(product, host, all[0]?.registrationId ?? '');
    all.push(await sent(id));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await casesWith(body.immigrant.document.number)).toBe(1);
  });

  it('with errors is refused with all of them and stays', async () => {
    const { id } = await started(product, as);
    await saveSteps(product, as, id, filing(), ['person', 'host', 'place']);
    expect(await send(id)).toMatchObject({
      ok: false,
      refusal: {
        code: 'invalid',
        errors: [
          { pointer: '/immigrant/document/type', code: 'required' },
          { pointer: '/immigrant/document/number', code: 'required' },
          { pointer: '/immigrant/document/issuingState', code: 'required' },
          { pointer: '/immigrant/document/expiresOn', code: 'required' },
          { pointer: '/entry/crossedOn', code: 'required' },
          { pointer: '/stay/from', code: 'required' },
          { pointer: '/stay/until', code: 'required' },
        ],
      },
    });
    expect(await draftRows(product, id)).toContain('TESTOV');
  });

  it('for a place that does not exist is refused, stays, and can be mended', async () => {
    const id = await wholeDraft(filing({ place: { id: '01a20000-0000-7000-8000-000000000000' } }));
    expect(await send(id)).toMatchObject({
      refusal: { code: 'invalid', errors: [{ pointer: '/place/id', code: 'unknown-place' }] },
    });
    await saveSteps(product, as, id, filing(), ['place']);
    expect(await sent(id)).toMatchObject({ kind: 'filed' });
  });
});

describe('a draft that began from a case is sent', () => {
  it('as one more of a family', async () => {
    const { id: first } = await file(product, as, filing());
    const { id } = await started(product, as, 'family', first);
    await saveSteps(product, as, id, filing(), ['passport', 'person', 'document']);
    const { registrationId } = await sent(id);
    expect(await read(product, as, registrationId)).toMatchObject({ party: first });
    expect(await read(product, as, first)).toMatchObject({ status: 'awaiting-host' });
  });

  it('as the correction of a refused one, and keeps its filing time', async () => {
    const declined = await file(product, as, filing());
    await act(product, host, declined.id, 'answer', { answer: 'decline', reason: 'dates-wrong' });
    const { id } = await started(product, as, 'correct', declined.id);
    const { registrationId } = await sent(id);
    expect(await read(product, as, registrationId)).toMatchObject({
      corrects: declined.id,
      filedAt: declined.filedAt,
    });
  });

  it('as a move, which takes the place of the registration once it is confirmed', async () => {
    const { id: old } = await register(product, as, filing());
    const { id } = await started(product, as, 'move', old);
    const place = { kato: '711110000', street: 'Mangilik El', house: '5', type: 'house' };
    const body = filing({ place, host: { email: secondHost.email } });
    await saveSteps(product, as, id, body, ['dates', 'host', 'place']);
    const { registrationId } = await sent(id);
    await confirm(product, secondHost, registrationId);
    const decision = { decision: 'clear', doubts: ['host-not-tied'] };
    await act(product, product.people.officer, registrationId, 'decision', decision);
    expect(await read(product, as, registrationId)).toMatchObject({ replaces: old });
    expect(await read(product, as, old)).toMatchObject({ status: 'closed' });
  });

  it('on a new document, as the same person', async () => {
    const { id: old } = await register(product, as, filing());
    const { id } = await started(product, as, 'renew', old);
    await saveSteps(product, as, id, filing(), ['passport', 'document']);
    const { registrationId } = await sent(id);
    await confirm(product, host, registrationId);
    expect(await read(product, as, registrationId)).toMatchObject({ replaces: old });
  });
});

describe('an amendment that is sent', () => {
  it('changes what was changed, also what was emptied, and says so again', async () => {
    const changed = { patronymic: 'PROBOVICH' };
    const contact = { phone: '+998901234567' };
    const body = filing({ immigrant: changed, contact });
    const { id: caseId } = await file(product, as, body);
    const { id } = await started(product, as, 'amend', caseId);
    const { document } = body.immigrant;
    const next = filing({ document: { ...document }, stay: { until: '2026-12-31' } });
    await saveSteps(product, as, id, next, ['person', 'dates', 'contact']);
    const answers = await Promise.all([sent(id), sent(id), sent(id)]);
    answers.push(await sent(id));
    expect(answers).toEqual(
      Array.from({ length: 4 }, () => ({ registrationId: caseId, kind: 'amended' })),
    );
    const view = await read(product, as, caseId);
    expect(view.immigrant).toEqual(next.immigrant);
    expect(view.stay.until).toBe('2026-12-31');
    expect(view.events.map(({ type }) => type)).toEqual([
      'filed',
      'particulars-amended',
      'stay-amended',
    ]);
    expect(await draftRows(product, id)).toBe('');
  });

  it('without a change leaves the case as it is', async () => {
    const { id: caseId } = await file(product, as, filing());
    const { id } = await started(product, as, 'amend', caseId);
    expect(await sent(id)).toEqual({ registrationId: caseId, kind: 'amended' });
    expect(await sent(id)).toEqual({ registrationId: caseId, kind: 'amended' });
    expect(await read(product, as, caseId)).toMatchObject({ version: 1 });
  });

  it('at a place whose address would now be folded otherwise asks nobody anew', async () => {
    const place = await product.db
      .insertInto('place')
      .values({
        kato: '711110000',
        street: 'Mangilik El',
        house: '7',
        type: 'house',
        addressKey: 'folded by an older rule',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: caseId } = await file(product, as, filing({ place }));
    const { id } = await started(product, as, 'amend', caseId);
    await sent(id);
    expect(await read(product, as, caseId)).toMatchObject({ version: 1 });
  });

  it('with another host asks that one', async () => {
    const { id: caseId } = await file(product, as, filing());
    const { id } = await started(product, as, 'amend', caseId);
    const body = filing({ host: { email: secondHost.email } });
    await saveSteps(product, as, id, body, ['host']);
    await sent(id);
    expect(await toldAbout(product, caseId)).toContain(`host-asked to ${secondHost.email}`);
  });

  it('of a case that has ended meanwhile is refused and stays', async () => {
    const { id: caseId } = await file(product, as, filing());
    const { id } = await started(product, as, 'amend', caseId);
    await saveSteps(product, as, id, filing({ stay: { until: '2026-12-31' } }), ['dates']);
    await act(product, as, caseId, 'withdraw', {});
    expect(await send(id)).toEqual({ ok: false, refusal: { code: 'not-open' } });
    expect(await draftRows(product, id)).toContain('2026-12-31');
  });

  it('to a document of which another filing is open is refused and stays', async () => {
    const number = newDocumentNumber();
    await file(product, as, filing({ document: { number } }));
    const { id: caseId } = await file(product, as, filing());
    const { id } = await started(product, as, 'amend', caseId);
    await saveSteps(product, as, id, filing({ document: { number } }), ['document']);
    expect(await send(id)).toEqual({ ok: false, refusal: { code: 'another-open' } });
    expect(await draftRows(product, id)).toContain(number);
  });
});
