import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, confirm, file, read } from '../../../test/support/api.ts';
import { filing, TIED_ADDRESS } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { messagesAbout, toldAbout } from '../../../test/support/outbox.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { composeMrz } from '../../people/index.ts';
import { answerRequest } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let secondHost: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host, secondHost } = product.people);
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function filed(body: unknown = filing()): Promise<string> {
  return (await file(product, immigrant, body)).id;
}

async function amended(id: string, body: unknown): Promise<unknown> {
  const reply = await act(product, immigrant, id, 'amend', body);
  expect(reply.status).toBe(200);
  return reply.body;
}

describe('before the answer an immigrant amends', () => {
  const parts: readonly (readonly [string, object, object])[] = [
    ['the name', { immigrant: { surname: 'PROBOV' } }, { immigrant: { surname: 'PROBOV' } }],
    [
      'the birth date and the sex',
      { immigrant: { birthDate: '1991-06-18', sex: 'F' } },
      { immigrant: { birthDate: '1991-06-18', sex: 'F', surname: 'TESTOV' } },
    ],
    [
      'the number of the document',
      { immigrant: { document: { number: 'AMENDED01' } } },
      { immigrant: { document: { number: 'AMENDED01', type: 'passport' } } },
    ],
    [
      'the contact',
      { immigrant: { contact: { phone: '+998901234567' } } },
      { immigrant: { contact: { phone: '+998901234567', language: 'ru' } } },
    ],
    [
      'the entry',
      { entry: { crossedOn: '2026-11-19', checkpoint: 'Khorgos' } },
      { entry: { crossedOn: '2026-11-19', checkpoint: 'Khorgos', basis: 'visa-free' } },
    ],
    [
      'the stay',
      { stay: { until: '2027-02-01' } },
      { stay: { from: '2026-11-21', until: '2027-02-01' } },
    ],
  ];
  it.each(parts)('%s, and it stands at once', async (_what, change, seen) => {
    const id = await filed();
    expect(await amended(id, change)).toMatchObject({ status: 'awaiting-host' });
    const { version, ...view } = await read(product, immigrant, id);
    expect(version).toBeGreaterThan(1);
    expect(view).toMatchObject(seen);
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
  });

  it('nothing, and nothing is written', async () => {
    const id = await filed();
    const before = await countRows(product.db);
    expect(await amended(id, {})).toMatchObject({ version: 1 });
    expect(await amended(id, { stay: {} })).toMatchObject({ version: 1 });
    expect(await amended(id, { immigrant: { surname: 'TESTOV' } })).toMatchObject({ version: 1 });
    expect(await countRows(product.db)).toEqual(before);
  });

  it('the place, and the host is asked again', async () => {
    const id = await filed();
    const place = { ...TIED_ADDRESS, flat: '26' };
    expect(await amended(id, { place })).toMatchObject({ version: 2, status: 'awaiting-host' });
    expect(await read(product, host, id)).toMatchObject({ place });
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'in-review' });
    const asked = `host-asked to ${host.email}`;
    expect((await toldAbout(product, id)).slice(0, 2)).toEqual([asked, asked]);
  });

  it('the host, and the old link is dead, the old host told, the new one asked', async () => {
    const id = await filed();
    const [first] = await messagesAbout(product, id);
    await amended(id, { host: { email: secondHost.email } });
    expect(await toldAbout(product, id)).toEqual([
      `host-asked to ${host.email}`,
      `withdrawn-host to ${host.email}`,
      `host-asked to ${secondHost.email}`,
      'case-changed to proba.testov@mail.example',
      // The former host is tied to the place, where now somebody else is asked.
      'place-filing to ',
    ]);
    const token = product.linkTokenOf(first?.requestId ?? '');
    const late = await answerRequest(
      product.services,
      { through: 'link', token },
      { answer: 'confirm' },
    );
    expect(late).toMatchObject({ ok: false, refusal: { code: 'already-answered' } });
    expect((await confirm(product, host, id)).status).toBe(404);
    expect((await confirm(product, secondHost, id)).body).toMatchObject({ status: 'in-review' });
  });

  it('the document, and lines of the old one do not speak of the new one', async () => {
    const [number, surname, givenNames] = ['AM0000001', 'TESTOV', 'PROBA'];
    const mrz = composeMrz('TD3', {
      documentCode: 'P',
      issuingState: 'UZB',
      nationality: 'UZB',
      surname,
      givenNames,
      number,
      birthDate: '1990-05-17',
      sex: 'M',
      expiresOn: '2031-01-31',
      optionalData: '',
    });
    const id = await filed(filing({ document: { number, mrz } }));
    await amended(id, { immigrant: { document: { number: 'AM0000002' } } });
    const { immigrant: seen } = await read(product, immigrant, id);
    expect(seen.document).toMatchObject({ number: 'AM0000002' });
    expect(seen.document).not.toHaveProperty('mrz');
  });

  it('what would contradict the rest, and is refused at that field', async () => {
    const id = await filed();
    const before = await countRows(product.db);
    const wrong: readonly (readonly [object, string, string])[] = [
      [{ stay: { until: '2026-11-20' } }, '/stay/until', 'until-before-from'],
      [{ entry: { crossedOn: '2026-11-22' } }, '/stay/from', 'before-entry'],
      [{ immigrant: { nationality: 'KAZ' } }, '/immigrant/nationality', 'not-an-immigrant'],
      [{ immigrant: { surname: null } }, '/immigrant/surname', 'wrong-type'],
      [{ host: { name: 'Aigul' } }, '/host', 'contact-missing'],
      [{ colour: 'red' }, '/colour', 'unknown-field'],
      [{ place: { id: '01a20000-0000-7000-8000-000000000000' } }, '/place/id', 'unknown-place'],
    ];
    for (const [change, pointer, code] of wrong) {
      const reply = await act(product, immigrant, id, 'amend', change);
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
    }
    expect(await countRows(product.db)).toEqual(before);
  });

  it('to a document for which another filing is open, and is refused', async () => {
    await filed(filing({ document: { number: 'BESIDE001' } }));
    const id = await filed();
    const change = { immigrant: { document: { number: 'BESIDE001' } } };
    expect(await act(product, immigrant, id, 'amend', change)).toMatchObject({
      status: 409,
      body: { code: 'another-open' },
    });
  });
});

describe('a host who saw an earlier version', () => {
  it('is asked to read the new one, then answers', async () => {
    const id = await filed();
    const { version } = await read(product, host, id);
    await amended(id, { stay: { until: '2027-01-20' } });
    for (const answer of [{ answer: 'confirm' }, { answer: 'decline', reason: 'other' }]) {
      const reply = await act(product, host, id, 'answer', { ...answer, version });
      expect(reply).toMatchObject({ status: 409, body: { code: 'changed-since-seen' } });
    }
    const now = await read(product, host, id);
    expect(now.version).toBeGreaterThan(version);
    const answer = { answer: 'confirm', version: now.version };
    expect((await act(product, host, id, 'answer', answer)).status).toBe(200);
  });
});

describe('a case that has ended', () => {
  it('cannot be amended', async () => {
    const registered = await filed();
    await confirm(product, host, registered);
    const withdrawn = await filed();
    await act(product, immigrant, withdrawn, 'withdraw', {});
    for (const id of [registered, withdrawn]) {
      const reply = await act(product, immigrant, id, 'amend', { stay: { until: '2026-12-31' } });
      expect(reply).toMatchObject({ status: 409, body: { code: 'not-open' } });
    }
  });
});
