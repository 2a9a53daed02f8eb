import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL, openLinkOf } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import {
  accepted,
  actsOn,
  caseInReview,
  NOTICE,
  REFUSAL,
  registeredCase,
} from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import type { Actor } from '../../../../accounts/index.ts';
import { addDays } from '../../../../platform/calendar/index.ts';
import { formatDate, formatLongDate } from '../../../../platform/i18n/index.ts';
import { extendRegistration, sweepDeadlines } from '../../../../registration/index.ts';

let web: TestWeb;
let host: TestSession;
let officer: Actor;
beforeAll(async () => {
  web = await startTestWeb();
  host = await openSession(web, 'host@example.org');
  const { accountId } = await openSession(web, 'officer@example.org', 'officer');
  officer = { accountId, roles: ['officer'], demo: false };
  await openSession(web, IMMIGRANT_EMAIL);
});
afterAll(() => web.close());

async function shown(url: string, session: TestSession = host): Promise<string> {
  return (await getPage(web, `${url}?lang=en`, session)).body;
}

/** A registered guest who asks for twenty days more. */
async function longerStay() {
  const { registrationId: id, accountId, filing } = await registeredCase(web.services);
  const filer = { accountId, roles: [], demo: false };
  const { until } = filing.stay;
  const later = addDays(until, 20);
  accepted(await extendRegistration(web.services, filer, id, { until: later }));
  return { id, url: `/host/requests/${id}`, until, later };
}

describe('a longer stay behind the one-time link', () => {
  it('names both days, and gives no right to the home', async () => {
    const { id, until, later } = await longerStay();
    const body = await shown(`/answer/${await openLinkOf(web.services, id)}`);
    for (const said of [
      'Does this person stay with you longer?',
      formatLongDate(until, 'en'),
      formatLongDate(later, 'en'),
      'no right to the home',
      'Silence is not consent',
    ])
      expect(body).toContain(said);
  });

  it.each([
    ['confirm', 'The stay is now longer', 'later'],
    ['decline', 'The last day stays as it was', 'until'],
  ] as const)('answered with %s says what came of it', async (answer, words, day) => {
    const one = await longerStay();
    const url = `/answer/${await openLinkOf(web.services, one.id)}?lang=en`;
    const version = /name="version" value="(\d+)"/.exec((await getPage(web, url)).body)?.[1] ?? '';
    const sent = await postForm(web, url, { answer, version, reason: 'other' });
    expect(sent.statusCode).toBe(200);
    expect(sent.body.toLowerCase()).toContain(words.toLowerCase());
    expect(sent.body).toContain(formatDate(one[day], 'en'));
    expect((await getPage(web, url)).statusCode).toBe(410);
  });
});

describe('a longer stay for a host who signs in', () => {
  it('waits on top of the inbox, and is answered on the page of the guest', async () => {
    const { id, url, later } = await longerStay();
    const inbox = await shown('/host');
    const waiting = inbox.slice(0, inbox.indexOf('<h2>You confirmed</h2>'));
    expect(waiting).toContain(`href="${url}"`);
    const body = await shown(url);
    expect(body).toContain('The person would like to stay longer');
    expect(body).toContain('Please answer by');
    const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
    await postForm(web, url, { answer: 'confirm', version }, host);
    expect(await shown(url)).toContain(`Registered with you until ${formatDate(later, 'en')}`);
    expect((await shown('/host')).split('<h2>You confirmed</h2>')[1]).toContain(id);
  });
});

describe('a host who was silent', () => {
  it('can still answer while an officer looks, and finds the request where it was', async () => {
    const { registrationId: id } = await askHost(web.services, { tied: true });
    const url = `/host/requests/${id}`;
    expect(await shown(url)).toContain('Please answer by');
    await web.clock.advance('P7D');
    await sweepDeadlines(web.services);
    expect((await shown('/host')).split('<h2>You confirmed</h2>')[0]).toContain(url);
    const body = await shown(url);
    expect(body).toContain('You can still answer.');
    await postForm(web, url, { answer: 'confirm', version: '9' }, host);
    expect(await shown(url)).toContain('Registered with you until');
  });
});

describe('what is between the person and the officers', () => {
  const SECRETS = /hearing|complain|suspend|annul|inaccurate|date of birth|passport/i;

  it('is not told to the host of a case that was refused', async () => {
    const asked = await caseInReview(web.services, { hostEmail: 'other-host@example.org' });
    const acts = actsOn(web.services, asked);
    await acts.hear(officer, NOTICE);
    await acts.answer('It is right.');
    await acts.decide(officer, REFUSAL);
    await acts.complain('It is wrong.');
    const session = await openSession(web, 'other-host@example.org');
    const body = await shown(`/host/requests/${asked.registrationId}`, session);
    expect(body).toContain('This person was not registered');
    expect(body).not.toMatch(SECRETS);
    expect(body).not.toContain('You declined');
  });

  it('is not told to the host of a registration that was suspended and annulled', async () => {
    const asked = await registeredCase(web.services);
    const url = `/host/requests/${asked.registrationId}`;
    const acts = actsOn(web.services, asked);
    await acts.decide(officer, { decision: 'suspend', because: 'The passport is another’s.' });
    await acts.hear(officer, NOTICE);
    await acts.answer('It is right.');
    expect(await shown(url)).not.toMatch(SECRETS);
    await acts.decide(officer, { decision: 'annul', because: 'The passport is another’s.' });
    const body = await shown(url);
    expect(body).toContain('No longer registered with you');
    expect(body).not.toMatch(SECRETS);
  });
});
