import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answersFor,
  fillIn,
  fillOn,
  specimen,
  textOf,
} from '../../../../../../test/support/filing-pages.ts';
import { ownedPlace } from '../../../../../../test/support/owned-place.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import { accepted } from '../../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { addDays } from '../../../../../platform/calendar/index.ts';
import {
  type InvitationView,
  invite,
  revokeInvitation,
} from '../../../../../registration/index.ts';

let web: TestWeb;
let guest: TestSession;
let host: TestSession;
let placeId: string;
beforeAll(async () => {
  web = await startTestWeb();
  guest = await openSession(web, 'guest@mail.example');
  host = await openSession(web, 'host@mail.example');
  ({ id: placeId } = await ownedPlace({ db: web.services.db }, [{ host }]));
});
afterAll(() => web.close());

const actorOf = ({ accountId }: TestSession) => ({ accountId, roles: [], demo: false });

async function invitation(persons = 3): Promise<InvitationView & { readonly code: string }> {
  const today = web.services.clock.today();
  const body = {
    placeId,
    hostName: 'Aigul Testova',
    from: today,
    until: addDays(today, 60),
    persons,
  };
  const view = accepted(await invite(web.services, actorOf(host), { body }));
  return { ...view, code: view.code ?? '' };
}

/** The fields that somebody with an invitation fills in: the day of entry alone. */
function entryOnly() {
  const { dates = {} } = answersFor(web);
  return Object.fromEntries(Object.entries(dates).filter(([name]) => name.startsWith('crossedOn')));
}

async function storedDrafts(): Promise<string> {
  const rows = await web.services.db.selectFrom('filingDraft').select('filing').execute();
  return JSON.stringify(rows);
}

describe('an invitation that is opened', () => {
  it('shows host, place, days and places left to anybody, and leads on through the sign-in', async () => {
    const { code } = await invitation();
    const page = await getPage(web, `/invited/${code}?lang=en`);
    expect(page.statusCode).toBe(200);
    expect(page.headers['x-robots-tag']).toBe('noindex');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(textOf(page.body)).toContain('Host Aigul Testova Address Almaty, Probe Street');
    expect(textOf(page.body)).toContain('Places left 3');
    const onward = await getPage(web, `/invited/${code}/file`);
    expect(onward.headers.location).toBe(`/sign-in?to=%2Finvited%2F${code}%2Ffile`);
    expect(await storedDrafts()).toBe('[]');
  });

  it('has ended for everybody alike, with a way on', async () => {
    const { code, id } = await invitation();
    accepted(await revokeInvitation(web.services, actorOf(host), id, 'en'));
    for (const address of [`/invited/${code}`, '/invited/NOSUCHCODE00', '/invited/%3Cscript%3E']) {
      const page = await getPage(web, `${address}?lang=en`);
      expect(page.statusCode).toBe(410);
      expect(page.body).not.toMatch(/Aigul|Probe Street|<script>/);
      expect(page.body).toContain('href="/file"');
    }
  });

  it('keeps its code out of the log', async () => {
    const { code } = await invitation();
    await getPage(web, `/invited/${code}`);
    await getPage(web, `/invited/${code}/file`, guest);
    expect(web.log()).toContain('/invited/:token');
    expect(web.log()).not.toContain(code);
  });
});

describe('a guest with an invitation', () => {
  it('is asked for the lines of the passport and the day of entry, and is registered when they send', async () => {
    const { code } = await invitation();
    const { lines } = specimen('uzb');
    const begun = await fillIn(web, guest, `/invited/${code}/file`, { lines });
    expect(textOf(begun.page)).toContain('Aigul Testova');
    const answers = { ...answersFor(web), dates: entryOnly() };
    const passed = await fillOn(web, guest, begun.to, answers);
    const steps = passed.map((address) => address.split('/').at(-1));
    expect(steps).toEqual(['dates', 'check']);
    expect(await storedDrafts()).not.toContain(code);
    const check = passed.at(-1) ?? '';
    const shown = textOf((await getPage(web, `${check}?lang=en`, guest)).body);
    expect(shown).toContain('Host Aigul Testova');
    expect(shown).toContain('Probe Street');
    expect(shown).toContain('has agreed already and need not answer');
    const sent = await postForm(web, check, {}, guest);
    const result = await getPage(web, `${sent.headers.location}?lang=en`, guest);
    expect(result.body).toContain('You are registered');
    expect(result.body).toMatch(/href="\/registrations\/[^/]+\/certificate"/);
  });

  it('is told at once of days that the invitation does not hold for', async () => {
    const { code } = await invitation();
    const begun = await fillIn(web, guest, `/invited/${code}/file`, { way: 'type' });
    const draft = begun.to.replace(/\/[^/]+$/, '');
    const today = web.services.clock.today();
    const [year = '', month = '', day = ''] = addDays(today, 61).split('-');
    const late = { 'until.day': day, 'until.month': month, 'until.year': year };
    const page = await fillIn(web, guest, `${draft}/dates?lang=en`, { ...entryOnly(), ...late });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('after the last day of the invitation');
  });

  it('may name another host instead, and is then asked for the address', async () => {
    const { code } = await invitation();
    const begun = await fillIn(web, guest, `/invited/${code}/file`, { way: 'type' });
    const draft = begun.to.replace(/\/[^/]+$/, '');
    const kept = await fillIn(web, guest, `${draft}/host`, {});
    expect(kept.page).toContain('Aigul');
    expect(kept.to).toBe(`${draft}/person`);
    await fillIn(web, guest, `${draft}/host`, { email: 'other@mail.example' });
    const place = await getPage(web, `${draft}/place?lang=en`, guest);
    expect(place.body).toContain('name="street"');
    expect(place.body).not.toContain('Aigul');
  });

  it('learns before sending that it has ended meanwhile', async () => {
    const { code, id } = await invitation();
    const { lines } = specimen('rus');
    const begun = await fillIn(web, guest, `/invited/${code}/file`, { lines });
    const draft = begun.to.replace(/\/[^/]+$/, '');
    accepted(await revokeInvitation(web.services, actorOf(host), id, 'en'));
    const page = await getPage(web, `${draft}/check?lang=en`, guest);
    expect(page.body).toContain(`href="${draft}/host#invitation"`);
    const sent = await postForm(web, `${draft}/check?lang=en`, {}, guest);
    expect(sent.statusCode).toBe(422);
  });
});

describe('a code that is typed', () => {
  async function atHost(): Promise<string> {
    const begun = await fillIn(web, guest, '/file', { way: 'type' });
    return begun.to.replace(/\/[^/]+$/, '');
  }

  it('answers host and place, and the days to start from', async () => {
    const { code } = await invitation();
    const draft = await atHost();
    const typed = code.toLowerCase().replace(/(.{4})/g, '$1 ');
    await fillIn(web, guest, `${draft}/host`, { invitation: typed });
    expect(await storedDrafts()).not.toContain(code);
    const host = await getPage(web, `${draft}/host?lang=en`, guest);
    expect(host.body).toContain('Aigul');
    expect(host.body).not.toMatch(/name="invitation" [^>]*value="[^"]/);
    const place = await getPage(web, `${draft}/place`, guest);
    expect(place.body).not.toContain('name="street"');
  });

  it.each([
    ['wrong', async () => 'AAAA BBBB CCCC', 'the code is wrong'],
    ['an id of ours', async () => (await invitation()).id, 'the code is wrong'],
  ])('is refused where it is %s', async (_how, code, text) => {
    const draft = await atHost();
    const page = await fillIn(web, guest, `${draft}/host?lang=en`, { invitation: await code() });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain(text);
  });

  it('is refused to whoever made it', async () => {
    const { code } = await invitation();
    const begun = await fillIn(web, host, '/file', { way: 'type' });
    const address = begun.to.replace(/[^/]+$/, 'host?lang=en');
    const page = await fillIn(web, host, address, { invitation: code });
    expect(page.body).toContain('your own invitation');
  });
});
