import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { registrationListSchema } from '../../registration/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let secondHost: TestActor;
let officer: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, host, secondHost, officer } = product.people);
});
afterAll(() => product.stop());

async function list(as: TestActor, query = '') {
  const reply = await call(product, { path: `/registrations${query}`, as });
  expect(reply.status).toBe(200);
  return registrationListSchema.parse(reply.body);
}

describe('a case in review with everything in it', () => {
  let id: string;
  beforeAll(async () => {
    const body = filing({
      document: { number: 'SECRET123', expiresOn: '2020-01-01' },
      contact: { phone: '+998901112233' },
      immigrant: { patronymic: 'OTCHESTVO' },
      host: { name: 'Second Host', email: secondHost.email },
    });
    id = (await file(product, immigrant, body)).id;
    await confirm(product, secondHost, id);
    await act(product, immigrant, id, 'amend', { immigrant: { surname: 'PROBOV' } });
    await act(product, officer, id, 'decision', { decision: 'clear', doubts: ['host-not-tied'] });
  });

  it('shows its holder what was filed, and no doubt', async () => {
    const view = await read(product, immigrant, id);
    expect(view).toMatchObject({
      viewer: 'immigrant',
      status: 'in-review',
      immigrant: { document: { number: 'SECRET123' }, patronymic: 'OTCHESTVO' },
      host: { name: 'Second Host', email: secondHost.email },
      proposed: { surname: 'PROBOV' },
      receipt: { number: expect.stringMatching(/^F-/) },
    });
    for (const hidden of ['doubts', 'confirmation', 'hostNote']) {
      expect(view).not.toHaveProperty(hidden);
    }
    expect(JSON.stringify(view.events)).not.toContain('doubts');
    expect(view.events.map(({ type }) => type)).toEqual([
      'filed',
      'host-confirmed',
      'particulars-proposed',
    ]);
  });

  it('shows the host the name, the place and the days, and neither document nor doubt', async () => {
    const view = await read(product, secondHost, id);
    expect(Object.keys(view).toSorted()).toEqual([
      'consent',
      'deadlines',
      'events',
      'filedAt',
      'host',
      'id',
      'immigrant',
      'links',
      'number',
      'place',
      'status',
      'stay',
      'version',
      'viewer',
    ]);
    expect(view.immigrant).toEqual({
      surname: 'TESTOV',
      givenNames: 'PROBA',
      patronymic: 'OTCHESTVO',
    });
    const text = JSON.stringify(view);
    for (const hidden of ['SECRET123', 'expired', 'doubt', 'proba.testov', 'PROBOV', '+998']) {
      expect(text).not.toContain(hidden);
    }
  });

  it('shows officers everything', async () => {
    const view = await read(product, officer, id);
    expect(view).toMatchObject({
      viewer: 'officer',
      immigrant: { document: { number: 'SECRET123' } },
      proposed: { surname: 'PROBOV' },
      doubts: [{ doubt: 'particulars-changed' }, { doubt: 'document-expired' }],
      confirmation: { degree: 'signed-in-identity', through: 'account' },
    });
    expect(view.events).toContainEqual(
      expect.objectContaining({ type: 'doubts-cleared', doubts: ['host-not-tied'] }),
    );
    expect(view.events.map(({ type }) => type)).toContain('doubts-cleared');
  });

  it('shows the note of a host who declines to officers only', async () => {
    const declined = await file(product, immigrant, filing());
    const answer = { answer: 'decline', reason: 'other', note: 'Ask the neighbours.' };
    await act(product, host, declined.id, 'answer', answer);
    expect(await read(product, officer, declined.id)).toMatchObject({ hostNote: answer.note });
    for (const reader of [immigrant, host]) {
      const view = await read(product, reader, declined.id);
      expect(JSON.stringify(view)).not.toContain(answer.note);
    }
  });

  it('is seen by nobody else', async () => {
    const path = `/registrations/${id}`;
    expect((await call(product, { path, as: host })).status).toBe(404);
  });

  it('leaves an entry for everybody who read it', async () => {
    await read(product, officer, id);
    const entries = await product.db
      .selectFrom('auditEntry')
      .select(['actorKind', 'actorId'])
      .where('registrationId', '=', id)
      .where('action', '=', 'registration-read')
      .execute();
    expect(entries).toContainEqual({ actorKind: 'officer', actorId: officer.accountId });
    expect(entries).toContainEqual({ actorKind: 'host', actorId: secondHost.accountId });
  });
});

describe('a list', () => {
  let mine: TestActor;
  let theirs: TestActor;
  const ids: string[] = [];
  beforeAll(async () => {
    mine = await newActor(product.db, 'lists@mail.example');
    theirs = await newActor(product.db, 'list-host@mail.example');
    for (let at = 0; at < 5; at += 1) {
      ids.unshift((await file(product, mine, filing({ host: { email: theirs.email } }))).id);
    }
  });

  it('holds my cases, the newest first', async () => {
    const { items, next } = await list(mine);
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(items.every(({ viewer }) => viewer === 'immigrant')).toBe(true);
    expect(next).toBeUndefined();
  });

  it('comes in pages, each with the cursor of the next', async () => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await list(mine, `?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      pages.push(page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(ids);
  });

  it('of a host holds the cases in which they are asked, with their names', async () => {
    for (const query of ['', '?as=host']) {
      const { items } = await list(theirs, query);
      expect(items.map(({ id }) => id)).toEqual(ids);
      expect(items[0]).toMatchObject({ viewer: 'host', immigrantName: 'TESTOV PROBA' });
      expect(items[0]).not.toHaveProperty('doubts');
    }
    expect((await list(theirs, '?as=immigrant')).items).toEqual([]);
    expect((await list(mine, '?as=host')).items).toEqual([]);
  });

  it('of a host loses a case that now asks somebody else', async () => {
    const { id } = await file(product, mine, filing({ host: { email: theirs.email } }));
    await act(product, mine, id, 'amend', { host: { email: secondHost.email } });
    expect((await list(theirs)).items.map((item) => item.id)).not.toContain(id);
    expect((await list(secondHost)).items.map((item) => item.id)).toContain(id);
    await act(product, mine, id, 'withdraw', {});
  });

  it('of officers holds what is in review, with its doubts', async () => {
    const { items } = await list(officer, '?as=officer');
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item).toMatchObject({ status: 'in-review', viewer: 'officer' });
      expect(item.doubts?.length).toBeGreaterThan(0);
    }
    expect((await call(product, { path: '/registrations?as=officer', as: mine })).status).toBe(403);
  });

  it('says places in the language asked for', async () => {
    const places = new Set<unknown>();
    for (const lang of ['kk', 'ru', 'en']) {
      places.add((await list(mine, `?lang=${lang}`)).items[0]?.place);
    }
    expect(places.size).toBe(3);
  });
});
