import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read, register } from '../../test/support/api.ts';
import { filing, newDocumentNumber } from '../../test/support/filing.ts';
import { inviteTo, send } from '../../test/support/hosts.ts';
import { ownedPlace } from '../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../test/support/product.ts';
import { answerRequest, exportMyData } from './index.ts';

let product: TestProduct;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  officer = product.people.officer;
});
afterAll(() => product.stop());

let accounts = 0;

function newAccount(): Promise<TestActor> {
  accounts += 1;
  return newActor(product.db, `account-${accounts}@mail.example`);
}

async function exportOf({ accountId }: TestActor) {
  const data = await exportMyData(product.services, { accountId, roles: [], demo: false });
  return { data, text: JSON.stringify(data) };
}

const NOTE = 'A note for the officer alone';

/** Somebody's registration in force, and the filing of the same document by another account. */
async function sameDocumentTwice() {
  const [first, second] = [await newAccount(), await newAccount()];
  const document = { number: newDocumentNumber() };
  const { host } = product.people;
  const held = await file(product, first, filing({ document, immigrant: { surname: 'HELD' } }));
  await act(product, first, held.id, 'amend', { immigrant: { patronymic: 'HELDOVICH' } });
  await confirm(product, host, held.id);
  const rival = await file(
    product,
    second,
    filing({
      document,
      immigrant: { surname: 'RIVAL', givenNames: 'ANOTHER' },
      contact: { email: 'rival@mail.example' },
      host: { email: product.people.secondHost.email, name: 'RIVALHOST' },
      place: { kato: '750000000', street: 'Rival Street', house: '7', type: 'house' },
    }),
  );
  return { first, second, held, rival };
}

describe("a filer's data", () => {
  it('has what was said in a hearing, by both, and the names of the files', async () => {
    const person = await newAccount();
    const body = filing({ document: { expiresOn: '2026-01-31' } });
    const { id } = await file(product, person, body);
    await confirm(product, product.people.host, id);
    const charge = { ground: 'inaccurate-information', fields: ['/immigrant/surname'] };
    await act(product, officer, id, 'hearing', { ...charge, notice: 'Is the surname right?' });
    const content = Buffer.from('%PDF-1.7').toString('base64');
    const files = [{ name: 'passport.pdf', type: 'application/pdf', content }];
    await act(product, person, id, 'hearing/answer', { text: 'It is.', files });
    const [one] = (await exportOf(person)).data.registrations;
    expect(one?.written).toMatchObject([
      { what: 'hearing-opened', by: 'officer', text: 'Is the surname right?' },
      { what: 'hearing-answered', by: 'immigrant', text: 'It is.' },
    ]);
    expect(one?.files).toEqual([{ name: 'passport.pdf', type: 'application/pdf' }]);
  });

  it('has everything that was filed and all that came of it', async () => {
    const { first, held } = await sameDocumentTwice();
    await read(product, officer, held.id);
    const { data } = await exportOf(first);
    expect(data.account.contacts).toMatchObject([{ kind: 'email', value: first.email }]);
    expect(data.sessions).toMatchObject([{ purpose: 'api', revokedAt: null }]);
    const [one, ...others] = data.registrations;
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      number: held.number,
      status: 'registered',
      stay: { from: '2026-11-21', until: '2027-01-15' },
      hostsAsked: [{ host: product.hostRef, address: { street: 'Abay Avenue', house: '10' } }],
      receipts: [{ number: held.receipt.number, qr: held.receipt.qr }],
      certificates: [
        { state: 'current', period: { validFrom: '2026-11-21', validUntil: '2027-01-15' } },
      ],
    });
    const names = one?.particulars.map(({ immigrant }) => immigrant.patronymic);
    expect(names).toEqual([undefined, 'HELDOVICH']);
    expect(one?.seenBy).toContainEqual(
      expect.objectContaining({ as: 'officer', what: 'registration-read', you: false }),
    );
    expect(one?.events.map(({ type }) => type)).toContain('registered');
    expect(data.messages.map(({ recipient }) => recipient)).not.toContain(
      product.people.host.email,
    );
  });

  it('has nothing of the account that filed the same document, and that one nothing of it', async () => {
    const { first, second, held, rival } = await sameDocumentTwice();
    await act(product, product.people.secondHost, rival.id, 'answer', {
      answer: 'decline',
      reason: 'other',
      note: NOTE,
    });
    const [mine, theirs] = [await exportOf(first), await exportOf(second)];
    const onlyTheirs = [rival.id, rival.number, rival.receipt.qr, second.accountId, second.email];
    for (const secret of [...onlyTheirs, 'RIVAL', 'Rival Street', 'rival@', 'second-host@', NOTE]) {
      expect(mine.text).not.toContain(secret);
    }
    const onlyMine = [held.id, held.number, held.receipt.qr, first.accountId, first.email];
    const host = `"${product.people.host.email}"`;
    for (const secret of [...onlyMine, 'HELD', 'Abay', host, NOTE]) {
      expect(theirs.text).not.toContain(secret);
    }
    expect(theirs.data.registrations).toMatchObject([
      { number: rival.number, status: 'refused', declinedBecause: 'other', certificates: [] },
    ]);
  });

  it('tells of no doubt, of no officer and of no case that an officer joined to it', async () => {
    const { first, second, held, rival } = await sameDocumentTwice();
    await confirm(product, product.people.secondHost, rival.id);
    const decision = await act(product, officer, rival.id, 'decision', {
      decision: 'clear',
      doubts: ['possible-duplicate', 'host-not-tied'],
      duplicate: 'same-person',
    });
    expect(decision.body).toMatchObject({ status: 'registered' });
    const [mine, theirs] = [await exportOf(first), await exportOf(second)];
    expect(mine.data.registrations).toMatchObject([{ status: 'closed' }]);
    expect(theirs.data.registrations).toMatchObject([{ status: 'registered' }]);
    for (const text of [mine.text, theirs.text]) {
      expect(text).not.toMatch(/doubt|duplicate(?!-holder)|cleared|host-not-tied/);
      expect(text).not.toContain(officer.accountId);
    }
    expect(mine.text).not.toContain(rival.id);
    expect(mine.text).not.toContain(rival.number);
    expect(theirs.text).not.toContain(held.id);
    expect(theirs.text).not.toContain(held.number);
  });

  it('has the drafts that nobody has sent', async () => {
    const account = await newAccount();
    await product.db
      .insertInto('filingDraft')
      .values({
        id: '01999999-0000-7000-8000-00000000000d',
        accountId: account.accountId,
        purpose: 'new',
        filing: JSON.stringify({ immigrant: { surname: 'DRAFTED' } }),
        stepsDone: [],
        updatedAt: new Date(),
      })
      .execute();
    const { data } = await exportOf(account);
    expect(data.drafts).toMatchObject([{ filing: { immigrant: { surname: 'DRAFTED' } } }]);
    expect((await exportOf(await newAccount())).text).not.toContain('DRAFTED');
  });
});

describe("a host's data", () => {
  it('has the name, the place, the days and the own answer, and never the document', async () => {
    const [filer, host] = [await newAccount(), await newAccount()];
    const number = newDocumentNumber();
    const asked = await file(
      product,
      filer,
      filing({
        document: { number },
        immigrant: { birthDate: '1987-03-14' },
        contact: { email: 'filer-of-it@mail.example', phone: '+77015550101' },
        host: { email: host.email },
      }),
    );
    await act(product, host, asked.id, 'answer', {
      answer: 'decline',
      reason: 'dates-wrong',
      note: NOTE,
    });
    const { data, text } = await exportOf(host);
    expect(data.registrations).toEqual([]);
    expect(data.requestsToYou).toMatchObject([
      {
        name: { surname: 'TESTOV', givenNames: 'PROBA' },
        address: { street: 'Abay Avenue', flat: '25' },
        stay: { from: '2026-11-21', until: '2027-01-15' },
        answer: { answer: 'declined', reason: 'dates-wrong', note: NOTE },
      },
    ]);
    const others = [number, '1987-03-14', 'filer-of-it@', '+77015550101', filer.accountId];
    for (const secret of [...others, filer.email, asked.number, asked.id]) {
      expect(text).not.toContain(secret);
    }
  });

  it('keeps only that one was asked and what one said, once another host is asked', async () => {
    const [filer, host] = [await newAccount(), await newAccount()];
    const { id } = await file(
      product,
      filer,
      filing({ immigrant: { surname: 'GONEON' }, host: { email: host.email } }),
    );
    await confirm(product, host, id);
    await act(product, filer, id, 'amend', { host: { email: product.people.secondHost.email } });
    const { data, text } = await exportOf(host);
    expect(data.requestsToYou).toEqual([
      {
        askedAt: expect.any(Date),
        endedAt: expect.any(Date),
        answer: { at: expect.any(Date), answer: 'confirmed' },
      },
    ]);
    expect(text).not.toMatch(/GONEON|Abay/);
  });

  it('has whom they invited and whom they send, and no code', async () => {
    const [host, guest, neighbour] = [await newAccount(), await newAccount(), await newAccount()];
    const { id: placeId, address } = await ownedPlace(product, [{ host }]);
    const { code } = await inviteTo(product, host, placeId);
    const stay = { from: TODAY, until: '2027-01-15' };
    const { place: _, ...body } = filing({ host: { invitation: code }, stay });
    await file(product, guest, body);
    await send(product, host, neighbour, { role: 'delegate', placeId });
    const { data, text } = await exportOf(host);
    expect(data.invitations).toMatchObject([{ hostName: 'Aigul Testova', address, persons: 2 }]);
    expect(data.requestsToYou).toMatchObject([
      { name: { surname: 'TESTOV' }, stay, answer: { answer: 'confirmed' } },
    ]);
    const common = { role: 'delegate', since: TODAY, until: null, accepted: true, address };
    expect(data.delegations).toEqual({
      sent: [{ email: neighbour.email, ...common }],
      received: [],
    });
    expect((await exportOf(neighbour)).data.delegations.received).toEqual([common]);
    expect(text).not.toContain(code);
  });

  it('has no answer of somebody whom the same asking named by another contact', async () => {
    const [filer, host] = [await newAccount(), await newAccount()];
    const other = await newAccount();
    const phone = '+77015550199';
    await product.db
      .insertInto('contact')
      .values({ kind: 'phone', value: phone, accountId: other.accountId })
      .execute();
    const { id } = await file(product, filer, filing({ host: { email: host.email, phone } }));
    await act(product, other, id, 'answer', { answer: 'decline', reason: 'other', note: NOTE });
    const { data, text } = await exportOf(host);
    expect(data.requestsToYou).toHaveLength(1);
    expect(data.requestsToYou[0]).not.toHaveProperty('answer');
    expect(text).not.toContain(NOTE);
    expect((await exportOf(other)).text).toContain(NOTE);
  });
});

describe('an answer by a link that came before the account', () => {
  it('is told to whoever holds the address now, but not what was written then', async () => {
    const email = 'link-only@mail.example';
    const { id } = await file(product, await newAccount(), filing({ host: { email } }));
    const { requestId } = await product.db
      .selectFrom('registration')
      .select('requestId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const approach = { through: 'link', token: product.linkTokenOf(requestId) } as const;
    const body = { answer: 'decline', reason: 'moved-out', note: NOTE };
    expect((await answerRequest(product.services, approach, body)).ok).toBe(true);
    const { data, text } = await exportOf(await newActor(product.db, email));
    expect(data.requestsToYou).toMatchObject([{ answer: { reason: 'moved-out' } }]);
    expect(text).not.toContain(NOTE);
  });
});

describe('every export', () => {
  it('is recorded, as done by the account about itself', async () => {
    const account = await newAccount();
    await register(product, account, filing());
    await exportOf(account);
    const entries = await product.db
      .selectFrom('auditEntry')
      .select(['actorKind', 'registrationId'])
      .where('action', '=', 'data-exported')
      .where('actorId', '=', account.accountId)
      .execute();
    expect(entries).toEqual([{ actorKind: 'account', registrationId: null }]);
  });
});
