import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { registeredCase } from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { readRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
let host: TestSession;
let stranger: TestSession;
let place: string;
let registered: string;
beforeAll(async () => {
  web = await startTestWeb();
  const lives = { surname: 'LIVES' };
  ({ registrationId: registered } = await registeredCase(web.services, lives));
  await askHost(web.services, { surname: 'ASKS', hostEmail: 'nobody-knows@example.org' });
  host = await openSession(web, 'host@example.org');
  stranger = await openSession(web, 'stranger@example.org');
  const { placeId } = await web.services.db
    .selectFrom('registration')
    .select('placeId')
    .where('id', '=', registered)
    .executeTakeFirstOrThrow();
  place = `/host/places/${placeId}`;
});
afterAll(() => web.close());

async function disputeOf(id: string) {
  const filer = await openSession(web, IMMIGRANT_EMAIL);
  const actor = { accountId: filer.accountId, roles: [], demo: false };
  const read = await readRegistration(web.services, actor, id, 'en');
  return read.ok ? read.value.dispute : undefined;
}

describe('the places of a host', () => {
  it('are in the inbox’s reach, each with the way to it', async () => {
    expect((await getPage(web, '/host?lang=en', host)).body).toContain('href="/host/places"');
    const { body } = await getPage(web, '/host/places?lang=en', host);
    expect(body).toContain(`<a href="${place}"><bdi>Almaty, Abay Avenue, 10, 25</bdi></a>`);
    expect(body).toContain('You are an owner');
    const none = await getPage(web, '/host/places?lang=en', stranger);
    expect(none.body).toContain('No place is tied to your account yet.');
  });

  it.each([
    ['kk', 'Мұнда тіркелгендер', 'Мекенжайды жабу'],
    ['ru', 'Зарегистрированы здесь', 'Закрыть адрес'],
    ['en', 'Registered here', 'Lock the place'],
  ])('say who lives there and what holds, in %s', async (language, lives, lock) => {
    const { body } = await getPage(web, `${place}?lang=${language}`, host);
    for (const said of ['LIVES AZIZA', 'ASKS AZIZA', lives, lock]) expect(body).toContain(said);
    expect(body).not.toMatch(/FA\d{7}|1990|immigrant@example\.org/);
    expect(body.match(/<title>[^<]*/)?.[0]).not.toMatch(/Abay|LIVES/);
  });

  it('are there for nobody else, to see or to change', async () => {
    expect((await getPage(web, place)).headers.location).toMatch(/^\/sign-in/);
    const more = `${place}/registered/${registered}`;
    for (const path of [place, more, '/host/places/nonsense', `${place}/nowhere/${registered}`]) {
      expect((await getPage(web, path, stranger)).statusCode).toBe(404);
    }
    for (const path of ['lock', 'quorum', `disputes/${registered}`]) {
      const fields = { locked: 'yes', quorum: 'all-owners' };
      expect((await postForm(web, `${place}/${path}`, fields, stranger)).statusCode).toBe(404);
    }
    expect(await disputeOf(registered)).toBe(undefined);
  });
});

describe('what a host says of a place', () => {
  it('locks it and unlocks it', async () => {
    const set = async (locked: string) => {
      const sent = await postForm(web, `${place}/lock`, { locked }, host);
      expect([sent.statusCode, sent.headers.location]).toEqual([303, place]);
      return (await getPage(web, `${place}?lang=en`, host)).body;
    };
    expect(await set('yes')).toContain('The place is locked now.');
    expect(await set('no')).toContain('The place is open now.');
    const wrong = await postForm(web, `${place}/lock?lang=en`, { locked: 'perhaps' }, host);
    expect(wrong.statusCode).toBe(422);
  });

  it('asks every owner, or one', async () => {
    await postForm(web, `${place}/quorum`, { quorum: 'all-owners' }, host);
    const { body } = await getPage(web, `${place}?lang=en`, host);
    expect(body).toContain('Every owner has to agree.');
    await postForm(web, `${place}/quorum`, { quorum: 'any-one' }, host);
  });

  it('takes no form that is not the session’s', async () => {
    const fields = { locked: 'yes', token: 'forged' };
    expect((await postForm(web, `${place}/lock`, fields, host)).statusCode).toBe(403);
  });
});

describe('a dispute on the page', () => {
  it('is asked for with words on a page of its own, which keeps what was too long', async () => {
    const address = `${place}/disputes/${registered}`;
    const { body } = await getPage(web, `${address}?lang=en`, host);
    for (const said of ['LIVES AZIZA', 'The person reads this too.']) expect(body).toContain(said);
    const text = `<b>${'long '.repeat(1_000)}`;
    const sent = await postForm(web, `${address}?lang=en`, { text }, host);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('href="#text"');
    expect(sent.body).toContain('&lt;b>long long');
    expect(await disputeOf(registered)).toBe(undefined);
    const nobody = `${place}/disputes/01a20000-0000-7000-8000-00000000000a`;
    expect((await getPage(web, nobody, host)).statusCode).toBe(404);
    expect((await getPage(web, address, stranger)).statusCode).toBe(404);
  });

  it('is one tap, with words or without, and shown from then on', async () => {
    const fields = { text: 'Never seen.\r\nNot <here>.' };
    const address = `${place}/disputes/${registered}`;
    const sent = await postForm(web, address, fields, host);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, place]);
    expect(await disputeOf(registered)).toMatchObject({ text: 'Never seen.\nNot <here>.' });
    const { body } = await getPage(web, `${place}?lang=en`, host);
    expect(body).toContain('An officer hears both sides.');
    expect(body).not.toContain(`disputes/${registered}`);
    expect((await getPage(web, address, host)).headers.location).toBe(place);
  });
});
