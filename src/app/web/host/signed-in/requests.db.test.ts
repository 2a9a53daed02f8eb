import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asking, askHost, IMMIGRANT_EMAIL } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import {
  amendRegistration,
  readRegistration,
  withdrawRegistration,
} from '../../../../registration/index.ts';

const HOST = 'host@example.org';
const UNTIED = 'untied@example.org';

let web: TestWeb;
let host: TestSession;
let untied: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  host = await openSession(web, HOST);
  untied = await openSession(web, UNTIED);
});
afterAll(() => web.close());

async function ask(asking: Asking = {}) {
  const asked = await askHost(web.services, asking);
  const filer = { accountId: asked.accountId, roles: [], demo: false };
  return { ...asked, filer, url: `/host/requests/${asked.registrationId}` };
}

type Asked = Awaited<ReturnType<typeof ask>>;

async function statusOf({ filer, registrationId }: Asked): Promise<string> {
  const read = await readRegistration(web.services, filer, registrationId, 'en');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.status;
}

const CONFIRM = { answer: 'confirm', version: '1' };
const DECLINE = { answer: 'decline', reason: 'dates-wrong', version: '1' };

/** Sends an answer and follows where it leads. */
async function answer({ url }: Asked, fields: Record<string, string>, session: TestSession) {
  const sent = await postForm(web, url, fields, session);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, url]);
  return (await getPage(web, `${url}?lang=en`, session)).body;
}

describe('a request to a host who is signed in', () => {
  it('is the page behind the link, and no more is told', async () => {
    const asked = await ask();
    const page = await getPage(web, `${asked.url}?lang=en`, host);
    expect(page.statusCode).toBe(200);
    for (const said of [
      'Does this person stay with you?',
      'SPECIMEN AZIZA',
      'no right to the home',
    ])
      expect(page.body).toContain(said);
    expect(page.body).not.toContain(asked.filing.immigrant.document.number);
    expect(page.body).not.toContain('@');
    expect(await statusOf(asked)).toBe('awaiting-host');
  });

  it('is confirmed in one step, and says until when', async () => {
    const asked = await ask({ tied: true });
    const body = await answer(asked, CONFIRM, host);
    expect(body).toContain('Registered with you until');
    expect(body).toContain('SPECIMEN AZIZA');
    expect(await statusOf(asked)).toBe('registered');
  });

  it('is confirmed once, however often it is sent', async () => {
    const asked = await ask({ tied: true });
    await Promise.all([answer(asked, CONFIRM, host), answer(asked, CONFIRM, host)]);
    const rows = await web.services.db
      .selectFrom('certificate')
      .select('number')
      .where('registrationId', '=', asked.registrationId)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('can still be declined while an officer is looking', async () => {
    const asked = await ask({ hostEmail: UNTIED });
    const confirmed = await answer(asked, CONFIRM, untied);
    expect(confirmed).toContain('now an officer is checking');
    expect(confirmed).toContain('you can still decline');
    expect(confirmed).not.toContain('not tied');
    expect(await answer(asked, DECLINE, untied)).toContain('You declined');
    expect(await statusOf(asked)).toBe('refused');
  });

  it('without a reason for the "no" names the field and keeps the note', async () => {
    const asked = await ask();
    const fields = { answer: 'decline', note: 'I <b>know</b> nobody', version: '1' };
    const page = await postForm(web, `${asked.url}?lang=en`, fields, host);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('<a href="#reason">Choose the reason why you decline.</a>');
    expect(page.body).toContain('I &lt;b>know&lt;/b> nobody');
    expect(await statusOf(asked)).toBe('awaiting-host');
  });
});

describe('an answer that cannot be taken', () => {
  it('shows the filing as it was changed, and takes the answer to that', async () => {
    const asked = await ask();
    const { from } = asked.filing.stay;
    await amendRegistration(web.services, asked.filer, asked.registrationId, {
      stay: { until: from },
    });
    const page = await postForm(web, `${asked.url}?lang=en`, CONFIRM, host);
    expect(page.statusCode).toBe(409);
    expect(page.body).toContain('The filing was changed');
    const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '';
    await answer(asked, { ...CONFIRM, version }, host);
  });

  it('asks to read again where the form does not say what it showed', async () => {
    const asked = await ask();
    expect((await postForm(web, asked.url, { answer: 'confirm' }, host)).statusCode).toBe(409);
    expect(await statusOf(asked)).toBe('awaiting-host');
  });

  it('shows how it stands where the filing was withdrawn meanwhile', async () => {
    const asked = await ask();
    await withdrawRegistration(web.services, asked.filer, asked.registrationId, {});
    const page = await postForm(web, `${asked.url}?lang=en`, CONFIRM, host);
    expect(page.statusCode).toBe(409);
    expect(page.body).toContain('role="alert"');
    expect(page.body).toContain('This request has ended');
    expect(page.body).not.toContain('value="confirm"');
  });

  it('is refused to the filer, who is led to the filing', async () => {
    const asked = await ask({ hostEmail: IMMIGRANT_EMAIL });
    const filer = await openSession(web, IMMIGRANT_EMAIL);
    const page = await postForm(web, `${asked.url}?lang=en`, CONFIRM, filer);
    expect(page.statusCode).toBe(403);
    expect(page.body).toContain(`href="/registrations/${asked.registrationId}"`);
    expect(await statusOf(asked)).toBe('awaiting-host');
  });

  it('is not taken from another site, nor without a session', async () => {
    const asked = await ask();
    const stale = await postForm(web, asked.url, { ...CONFIRM, token: 'x' }, host);
    const nobody = await postForm(web, asked.url, CONFIRM);
    expect([stale.statusCode, nobody.statusCode]).toEqual([403, 303]);
    expect(await statusOf(asked)).toBe('awaiting-host');
  });
});

describe('a request that is somebody else’s', () => {
  it('does not exist, to read or to answer', async () => {
    const asked = await ask();
    for (const url of [asked.url, '/host/requests/x']) {
      const pages = [await getPage(web, url, untied), await postForm(web, url, CONFIRM, untied)];
      for (const page of pages) {
        expect(page.statusCode).toBe(404);
        expect(page.body).not.toContain('SPECIMEN');
      }
    }
    expect(await statusOf(asked)).toBe('awaiting-host');
  });

  it('leads its filer and officers to their own pages of it', async () => {
    const { url, registrationId } = await ask();
    const officer = await openSession(web, 'officer@example.org', 'officer');
    const filer = await openSession(web, IMMIGRANT_EMAIL);
    const leads = [officer, filer].map(
      async (session) => (await getPage(web, url, session)).headers,
    );
    expect((await Promise.all(leads)).map(({ location }) => location)).toEqual([
      `/console/cases/${registrationId}`,
      `/registrations/${registrationId}`,
    ]);
  });
});
