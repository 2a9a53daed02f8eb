import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, register } from '../../../test/support/api.ts';
import { accepted, actorOf, newImmigrant, STEPS, started } from '../../../test/support/drafts.ts';
import { filing, newDocumentNumber, TIED_ADDRESS } from '../../../test/support/filing.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../../test/support/product.ts';
import { composeMrz } from '../../people/index.ts';
import { type DraftKind, nextStep, startDraft } from '../index.ts';

let product: TestProduct;
let immigrant: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  immigrant = await newImmigrant(product);
});
afterAll(() => product.stop());

/** A filing with every optional field, so that what is kept and what is not can be told apart. */
function fullFiling() {
  const number = newDocumentNumber();
  const mrz = composeMrz('TD3', {
    documentCode: 'P',
    issuingState: 'UZB',
    surname: 'TESTOV',
    givenNames: 'PROBA',
    number,
    nationality: 'UZB',
    birthDate: '1990-05-17',
    sex: 'M',
    expiresOn: '2031-01-31',
    optionalData: '',
  });
  return filing({
    immigrant: { patronymic: 'PROBOVICH', cyrillicName: 'Тестов Проба' },
    document: { number, mrz },
    contact: { phone: '+998901234567' },
    entry: { checkpoint: 'Khorgos', basis: 'visa', permittedUntil: '2027-02-01' },
  });
}

async function declined(body: unknown): Promise<string> {
  const { id } = await file(product, immigrant, body);
  const answer = { answer: 'decline', reason: 'dates-wrong' };
  expect((await act(product, product.people.host, id, 'answer', answer)).status).toBe(200);
  return id;
}

function start(kind: DraftKind, of: string, as = immigrant) {
  return startDraft(product.services, actorOf(as), { kind, of, language: 'en' });
}

async function readingsOf(id: string): Promise<readonly string[]> {
  const rows = await product.db
    .selectFrom('auditEntry')
    .select(['action', 'actorId'])
    .where('registrationId', '=', id)
    .where('action', '=', 'registration-read')
    .execute();
  return rows.map(({ actorId }) => actorId ?? '');
}

describe('a draft that begins', () => {
  it('from nothing knows how to write to its account, and nothing else', async () => {
    const draft = await started(product, immigrant);
    expect(draft).toMatchObject({ purpose: { kind: 'new', of: null }, stepsDone: [] });
    expect(draft.filing).toEqual({
      immigrant: { contact: { email: immigrant.email, language: 'ru' } },
    });
    expect(nextStep(draft, TODAY)).toBe('passport');
  });

  it('for one more of a family keeps host, place, dates and contact', async () => {
    const body = fullFiling();
    const { id } = await file(product, immigrant, body);
    const draft = accepted(await start('family', id));
    const { entry, host, place, stay } = body;
    const { contact } = body.immigrant;
    expect(draft.filing).toEqual({ immigrant: { contact }, entry, host, place, stay });
    expect(draft.purpose).toEqual({ kind: 'family', of: id });
    expect(nextStep(draft, TODAY)).toBe('passport');
    expect(await readingsOf(id)).toEqual([immigrant.accountId]);
  });

  it('for a third of a family belongs to the first', async () => {
    const first = await file(product, immigrant, fullFiling());
    const more = { ...fullFiling(), party: first.id };
    const second = await file(product, immigrant, more);
    expect((await started(product, immigrant, 'family', second.id)).purpose.of).toBe(first.id);
  });

  it('to correct a refused filing keeps everything', async () => {
    const body = fullFiling();
    const id = await declined(body);
    const draft = accepted(await start('correct', id));
    expect(draft).toMatchObject({ purpose: { kind: 'correct', of: id }, stepsDone: STEPS });
    expect(draft.filing).toEqual(body);
    expect(nextStep(draft, TODAY)).toBeNull();
  });

  it('for a move keeps the person, the document, the entry and the contact', async () => {
    const body = fullFiling();
    const { id } = await register(product, immigrant, body);
    const draft = accepted(await start('move', id));
    expect(draft.filing).toEqual({ immigrant: body.immigrant, entry: body.entry });
    expect(nextStep(draft, TODAY)).toBe('dates');
  });

  it('for a new document keeps everything but the old one', async () => {
    const { immigrant: filed, ...others } = fullFiling();
    const { id } = await register(product, immigrant, { immigrant: filed, ...others });
    const draft = accepted(await start('renew', id));
    const { document: _document, ...person } = filed;
    expect(draft.filing).toEqual({ immigrant: person, ...others });
    expect(nextStep(draft, TODAY)).toBe('passport');
  });

  it('to amend an open case keeps everything, what waits for an officer too', async () => {
    const { secondHost } = product.people;
    const body = { ...fullFiling(), host: { email: secondHost.email } };
    const { id } = await file(product, immigrant, body);
    await confirm(product, secondHost, id);
    await act(product, immigrant, id, 'amend', { immigrant: { surname: 'PROBOV' } });
    const draft = accepted(await start('amend', id));
    expect(draft.filing).toEqual({ ...body, immigrant: { ...body.immigrant, surname: 'PROBOV' } });
    expect(draft.purpose).toEqual({ kind: 'amend', of: id });
  });

  it('to amend a case is the one that was begun before, also at the same instant', async () => {
    const { id } = await file(product, immigrant, filing());
    const drafts = await Promise.all([1, 2, 3].map(() => started(product, immigrant, 'amend', id)));
    const again = await started(product, immigrant, 'amend', id);
    expect(new Set([...drafts, again].map((draft) => draft.id)).size).toBe(1);
  });

  it('at a place that only its number named shows the address', async () => {
    const place = { id: product.people.placeId };
    const { id } = await file(product, immigrant, filing({ place }));
    expect((await started(product, immigrant, 'amend', id)).filing.place).toEqual(TIED_ADDRESS);
  });
});

describe('no draft begins', () => {
  it('from a case at another stage', async () => {
    const open = (await file(product, immigrant, filing())).id;
    const registered = (await register(product, immigrant, filing())).id;
    const refused = await declined(filing());
    const refusals = [
      await start('correct', open),
      await start('move', open),
      await start('renew', refused),
      await start('amend', registered),
      await start('family', refused),
    ];
    expect(refusals.map((one) => (one.ok ? 'begun' : one.refusal.code))).toEqual([
      'not-at-this-stage',
      'not-at-this-stage',
      'not-at-this-stage',
      'not-open',
      'not-open',
    ]);
    expect(await readingsOf(open)).toEqual([]);
  });

  it.each<DraftKind>([
    'family',
    'correct',
    'move',
    'renew',
    'amend',
  ])('to %s a case of another account, one that is not there, or none', async (kind) => {
    const id = kind === 'correct' ? await declined(filing()) : await openOrRegistered(kind);
    const notFound = { ok: false, refusal: { code: 'not-found' } };
    const stranger = await newImmigrant(product);
    expect(await start(kind, id, stranger)).toEqual(notFound);
    expect(await start(kind, id, product.people.host)).toEqual(notFound);
    expect(await start(kind, 'no id')).toEqual(notFound);
    const { services } = product;
    expect(await startDraft(services, actorOf(immigrant), { kind, language: 'kk' })).toEqual(
      notFound,
    );
  });
});

async function openOrRegistered(kind: DraftKind): Promise<string> {
  const registered = kind === 'move' || kind === 'renew';
  const filed = await (registered ? register : file)(product, immigrant, filing());
  return filed.id;
}
