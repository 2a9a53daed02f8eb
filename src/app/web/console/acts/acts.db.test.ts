import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../../../../test/support/desk.ts';
import { type AskedHost, askHost, openLinkOf } from '../../../../../test/support/host-link.ts';
import { getPage, openSession, type TestSession } from '../../../../../test/support/pages.ts';
import {
  accepted,
  actsOn,
  caseInReview,
  registeredCase,
} from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { answerRequest, fileRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
let desk: Desk;
let sessions: Readonly<Record<'appeals' | 'feed' | 'nobody', TestSession>>;
beforeAll(async () => {
  web = await startTestWeb();
  desk = await openDesk(web);
  sessions = {
    appeals: await openSession(web, 'appeals@example.org', 'appeals'),
    feed: await openSession(web, 'feed@example.org', 'feed'),
    nobody: await openSession(web, 'somebody@example.org'),
  };
});
afterAll(() => web.close());

const NO_DAY = { 'until.day': '', 'until.month': '', 'until.year': '' };
const DAY = { 'on.day': '1', 'on.month': '1', 'on.year': '2020' };

describe('a registration in force', () => {
  it('is suspended and restored, each with a reason', async () => {
    const asked = await registeredCase(web.services);
    const suspended = await desk.taken(asked, 'suspend', { because: 'The host says <no>.' });
    expect(suspended.suspension?.because).toBe('The host says <no>.');
    const { body } = await desk.open(asked);
    expect(body).toContain('The host says &lt;no>.');
    expect(body).toContain('Certificate suspended');
    expect(
      (await desk.taken(asked, 'restore', { because: 'All is well.' })).suspension,
    ).toBeUndefined();
  });

  it('is ended with a reason and a day that was', async () => {
    const asked = await registeredCase(web.services);
    const wrong = await desk.send(asked, 'end', {
      reason: 'left',
      ...DAY,
      because: 'Both say so.',
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#on"');
    expect(wrong.body).toContain('Both say so.');
    const [year = '', month = '', day = ''] = web.services.clock.today().split('-');
    const today = { 'on.day': day, 'on.month': month, 'on.year': year };
    const ended = await desk.taken(asked, 'end', { reason: 'died', ...today, because: 'A paper.' });
    expect(ended).toMatchObject({ status: 'closed', ended: { reason: 'died' } });
    const back = await desk.taken(asked, 'reopen', { because: 'It was another person.' });
    expect(back.status).toBe('registered');
  });

  it('is annulled after a hearing only', async () => {
    const asked = await registeredCase(web.services);
    const { hear, answer } = actsOn(web.services, asked);
    expect((await desk.send(asked, 'annul', { because: 'x' })).statusCode).toBe(409);
    await hear(desk.actor);
    await answer('I live there.');
    const annulled = await desk.taken(asked, 'annul', { because: 'Nobody lives there.' });
    expect(annulled).toMatchObject({ status: 'closed', ended: { reason: 'annulled' } });
  });
});

describe('a host who confirmed without being tied to the place', () => {
  /** Confirmed by the account of a signed-in host, at the place of every such case. */
  async function confirmedBySomebody(hostEmail: string): Promise<AskedHost> {
    const { accountId } = await openSession(web, hostEmail);
    const asked = await askHost(web.services, { hostEmail });
    const { registrationId } = asked;
    const approach = { through: 'account', accountId, registrationId } as const;
    accepted(await answerRequest(web.services, approach, { answer: 'confirm' }));
    return asked;
  }
  const LEASE = { role: 'tenant', evidence: 'Lease <No. 12>.' };

  it('is tied by what the officer has seen, and the case registers', async () => {
    const asked = await confirmedBySomebody('tenant@example.org');
    expect((await desk.open(asked)).body).toContain(`href="${desk.addressOf(asked, 'host-tie')}"`);
    const form = await desk.open(asked, 'host-tie');
    expect(form.body).toContain('INVENTED HOST, tenant@example.org');
    const tied = await desk.taken(asked, 'host-tie', { ...LEASE, ...NO_DAY });
    expect(tied.status).toBe('registered');
    const next = await confirmedBySomebody('tenant@example.org');
    expect((await desk.view(next)).status).toBe('registered');
  });

  it('is not tied without a role and evidence, nor until a day that is over; what was typed stays', async () => {
    const asked = await confirmedBySomebody('nobody-yet@example.org');
    const nothing = await desk.send(asked, 'host-tie', {});
    expect(nothing.statusCode).toBe(422);
    for (const said of ['href="#role"', 'href="#evidence"', 'Write what you have seen.']) {
      expect(nothing.body).toContain(said);
    }
    const over = { 'until.day': '1', 'until.month': '1', 'until.year': '2020' };
    const late = await desk.send(asked, 'host-tie', { ...LEASE, ...over });
    expect(late.statusCode).toBe(422);
    for (const said of ['href="#until"', 'Lease &lt;No. 12>.', 'value="2020"']) {
      expect(late.body).toContain(said);
    }
    expect((await desk.view(asked)).status).toBe('in-review');
  });

  it('has to have an account: by a link alone there is nobody to tie', async () => {
    const asked = await caseInReview(web.services);
    expect((await desk.open(asked)).body).not.toContain('host-tie"');
    expect((await desk.open(asked, 'host-tie')).statusCode).toBe(303);
    const sent = await desk.send(asked, 'host-tie', LEASE);
    expect(sent.statusCode).toBe(409);
    expect(sent.body).toContain('This person has no account');
  });
});

describe('annulling a registration that took the place of another', () => {
  /** Registered, registered again, and heard on the second. */
  async function movedAndHeard(): Promise<readonly [before: AskedHost, now: AskedHost]> {
    const before = await registeredCase(web.services);
    const { accountId, filing: body } = before;
    const actor = { accountId, roles: [], demo: false };
    const filed = accepted(await fileRegistration(web.services, { actor, body, key: null }));
    const token = await openLinkOf(web.services, filed.id);
    const confirmed = { answer: 'confirm' };
    accepted(await answerRequest(web.services, { through: 'link', token }, confirmed));
    const now = { ...before, registrationId: filed.id };
    const { hear, answer } = actsOn(web.services, now);
    await hear(desk.actor);
    await answer('I live there.');
    return [before, now];
  }

  it('brings that one back in force unless the officer unticks it', async () => {
    const [before, now] = await movedAndHeard();
    expect((await desk.view(before)).status).toBe('closed');
    const { body } = await desk.open(now, 'annul');
    const name = `reopen.${before.registrationId}`;
    expect(body).toMatch(new RegExp(`name="${name}"[^>]*checked`));
    await desk.taken(now, 'annul', { because: 'Nobody lives there.', [name]: 'on' });
    expect((await desk.view(before)).status).toBe('registered');
    const [other, alone] = await movedAndHeard();
    await desk.taken(alone, 'annul', { because: 'Nobody lives there.' });
    expect((await desk.view(other)).status).toBe('closed');
  });

  it('brings back no case of another person', async () => {
    const [, now] = await movedAndHeard();
    const stranger = await registeredCase(web.services);
    const end = { decision: 'end', reason: 'left', on: web.services.clock.today() };
    await actsOn(web.services, stranger).decide(desk.actor, { ...end, because: 'Both say so.' });
    const name = `reopen.${stranger.registrationId}`;
    const page = await desk.send(now, 'annul', { because: 'Kept.', [name]: 'on' });
    expect([page.statusCode, page.headers.location]).toEqual([422, undefined]);
    expect(page.body).toContain('Kept.');
    expect((await desk.view(now)).status).toBe('registered');
    expect((await desk.view(stranger)).status).toBe('closed');
  });
});

describe('the acts on a case', () => {
  const PATHS = [
    'host-tie',
    'hearing',
    'hearing/stay-violation',
    'refuse',
    'annul',
    'suspend',
    'end',
    'reopen',
  ];

  it.each(['appeals', 'feed', 'nobody'] as const)('are closed to %s', async (who) => {
    const asked = await registeredCase(web.services);
    for (const path of PATHS) {
      expect((await desk.open(asked, path, sessions[who])).statusCode).toBe(403);
    }
    const sent = await desk.send(asked, 'suspend', { because: 'x' }, sessions[who]);
    expect(sent.statusCode).toBe(403);
    expect((await desk.view(asked)).suspension).toBeUndefined();
    const doubted = await caseInReview(web.services);
    const cleared = { 'doubts.host-not-tied': 'on' };
    expect((await desk.send(doubted, '', cleared, sessions[who])).statusCode).toBe(403);
    expect((await desk.view(doubted)).status).toBe('in-review');
  });

  it('need a form of theirs, and a case', async () => {
    const asked = await registeredCase(web.services);
    const forged = await desk.send(asked, 'suspend', { because: 'x', token: 'another' });
    expect(forged.statusCode).toBe(403);
    const nowhere = { ...asked, registrationId: 'x' };
    const statuses = [
      await desk.open(nowhere, 'suspend'),
      await desk.send(nowhere, 'suspend', { because: 'x' }),
    ];
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  });

  it('are not for one’s own case, whatever role one has', async () => {
    const [inForce, doubted] = [
      await registeredCase(web.services),
      await caseInReview(web.services),
    ];
    const filer = await openSession(web, 'immigrant@example.org', 'officer');
    const answers = [
      await desk.open(inForce, 'suspend', filer),
      await desk.send(inForce, 'suspend', { because: 'x' }, filer),
      await desk.send(doubted, '', { 'doubts.host-not-tied': 'on' }, filer),
    ];
    expect(answers.map(({ headers }) => headers.location)).toEqual(
      [inForce, inForce, doubted].map(({ registrationId: id }) => `/registrations/${id}`),
    );
    expect((await desk.view(inForce)).suspension).toBeUndefined();
    expect((await desk.view(doubted)).status).toBe('in-review');
  });

  it('say everything in Kazakh and Russian too', async () => {
    const asked = await registeredCase(web.services);
    for (const [language, title] of [
      ['kk', 'Тіркеуді аяқтау'],
      ['ru', 'Прекратить регистрацию'],
    ]) {
      const { body } = await getPage(
        web,
        `${desk.addressOf(asked, 'end')}?lang=${language}`,
        desk.officer,
      );
      expect(body).toContain(`<h1>${title}</h1>`);
    }
  });
});
