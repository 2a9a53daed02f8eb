import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillIn, textOf, typedDay } from '../../../../../test/support/filing-pages.ts';
import { ownedPlace } from '../../../../../test/support/owned-place.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { addDays } from '../../../../platform/calendar/index.ts';

let web: TestWeb;
let host: TestSession;
let stranger: TestSession;
let places: readonly string[];
beforeAll(async () => {
  web = await startTestWeb();
  host = await openSession(web, 'host@mail.example');
  stranger = await openSession(web, 'stranger@mail.example');
  const { db } = web.services;
  places = [(await ownedPlace({ db }, [{ host }])).id, (await ownedPlace({ db }, [{ host }])).id];
});
afterAll(() => web.close());

function answers(persons = '2') {
  const until = addDays(web.services.clock.today(), 30);
  return {
    placeId: places[0] ?? '',
    hostName: 'Aigul & Co',
    persons,
    ...typedDay('until', until),
  };
}

const NEW = '/host/invitations/new?lang=en';

function countInvitations() {
  return web.services.db
    .selectFrom('invitation')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
}

describe('inviting a guest', () => {
  it('needs a place of one’s own, and says where places come from', async () => {
    const list = await getPage(web, '/host/invitations?lang=en', stranger);
    expect(list.body).toContain('href="/host/places"');
    expect(list.body).not.toContain('/host/invitations/new');
    const sent = await postForm(web, NEW, answers(), stranger);
    expect(sent.statusCode).toBe(422);
    const whole = { ...answers(), ...typedDay('from', web.services.clock.today()) };
    expect((await postForm(web, NEW, whole, stranger)).statusCode).toBe(404);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const { statusCode, body } = await fillIn(web, host, NEW, { hostName: 'Aigul', persons: 'x' });
    expect(statusCode).toBe(422);
    for (const id of ['placeId', 'until', 'persons']) expect(body).toContain(`href="#${id}"`);
    expect(body).toContain('value="Aigul"');
  });

  it('leads to the code, which is shown, counted down and revoked', async () => {
    const { to } = await fillIn(web, host, NEW, answers());
    const page = await getPage(web, `${to}?lang=en`, host);
    expect(textOf(page.body)).toContain('2 of 2 left');
    expect(textOf(page.body)).toContain('Aigul & Co');
    expect(page.body).toContain('Aigul &amp; Co');
    const [, code = ''] = /\/invited\/([0-9A-Z]{12})"/.exec(page.body) ?? [];
    expect(textOf(page.body)).toContain((code.match(/.{4}/g) ?? []).join(' '));
    expect((await getPage(web, to, stranger)).statusCode).toBe(404);
    expect((await postForm(web, `${to}/revoke`, {}, stranger)).statusCode).toBe(404);
    expect((await postForm(web, `${to}/revoke`, {}, host)).headers.location).toBe(to);
    const revoked = await getPage(web, `${to}?lang=en`, host);
    expect(revoked.body).toContain('Revoked');
    expect(revoked.body).not.toContain(code);
  });

  it('sent twice is one invitation; changed on the way back it is another', async () => {
    const before = Number((await countInvitations()).count);
    const form = { ...answers(), once: 'made-with-the-page' };
    const whole = { ...form, ...typedDay('from', web.services.clock.today()) };
    const [one, other] = await Promise.all([1, 2].map(() => postForm(web, NEW, whole, host)));
    expect(one?.headers.location).toBe(other?.headers.location);
    const changed = await postForm(web, NEW, { ...whole, persons: '3' }, host);
    expect(changed.statusCode).toBe(303);
    expect(Number((await countInvitations()).count)).toBe(before + 2);
  });

  it('is not taken from another site, nor without a session', async () => {
    const forged = await postForm(web, NEW, { ...answers(), token: 'x' }, host);
    const nobody = await getPage(web, '/host/invitations');
    expect([forged.statusCode, nobody.statusCode]).toEqual([403, 303]);
  });
});
