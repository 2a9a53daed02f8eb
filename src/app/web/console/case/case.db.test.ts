import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskedHost, askHost } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { composeMrz } from '../../../../people/index.ts';
import {
  amendRegistration,
  answerRequest,
  fileRegistration,
  readRegistration,
  withdrawRegistration,
} from '../../../../registration/index.ts';

const UNTIED = 'untied@example.org';
const NOT_TIED = { 'doubts.host-not-tied': 'on' };
const DUPLICATE = { 'doubts.possible-duplicate': 'on' };

let web: TestWeb;
let officer: TestSession;
let untied: TestSession;
let other: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  officer = await openSession(web, 'officer@example.org', 'officer');
  untied = await openSession(web, UNTIED);
  other = await openSession(web, 'other@example.org');
});
afterAll(() => web.close());

function actor({ accountId }: { readonly accountId: string }) {
  return { accountId, roles: [], demo: false };
}

/** Confirmed by a host who is signed in and tied to nothing. */
async function inReview(surname = 'SPECIMEN'): Promise<AskedHost> {
  const asked = await askHost(web.services, { hostEmail: UNTIED, surname });
  await confirm(asked.registrationId);
  return asked;
}

async function confirm(registrationId: string): Promise<void> {
  const approach = { through: 'account', accountId: untied.accountId, registrationId } as const;
  const confirmed = await answerRequest(web.services, approach, { answer: 'confirm' });
  if (!confirmed.ok) throw new Error(confirmed.refusal.code);
}

/** The same document, expired and with lines that say another name, from another account. */
async function duplicateOf({ filing }: AskedHost): Promise<string> {
  const { document, birthDate } = filing.immigrant;
  const mrz = composeMrz('TD3', {
    documentCode: 'P',
    issuingState: 'UZB',
    surname: 'PRINTED',
    givenNames: 'AZIZA',
    number: document.number,
    nationality: 'UZB',
    birthDate,
    sex: 'F',
    expiresOn: '2020-01-31',
    optionalData: '',
  });
  const immigrant = {
    ...filing.immigrant,
    document: { ...document, expiresOn: '2020-01-31', mrz },
    contact: { email: 'other@example.org', language: 'en' },
  };
  const body = { ...filing, immigrant };
  const filed = await fileRegistration(web.services, { actor: actor(other), body, key: null });
  if (!filed.ok) throw new Error(JSON.stringify(filed.refusal));
  await confirm(filed.value.id);
  return filed.value.id;
}

function open(id: string) {
  return getPage(web, `/console/cases/${id}?lang=en`, officer);
}

function clear(id: string, fields: Record<string, string>) {
  return postForm(web, `/console/cases/${id}?lang=en`, fields, officer);
}

/** Clears and follows where it leads. */
async function cleared(id: string, fields: Record<string, string>): Promise<string> {
  const sent = await clear(id, fields);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `/console/cases/${id}`]);
  return (await open(id)).body;
}

async function statusOf(id: string): Promise<string> {
  const read = await readRegistration(
    web.services,
    { ...actor(officer), roles: ['officer'] },
    id,
    'en',
  );
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.status;
}

describe('a case for an officer', () => {
  it('shows side by side what was typed, what the lines say and what waits, and why it is here', async () => {
    const first = await inReview();
    const id = await duplicateOf(first);
    const document = { number: 'FB1234567', issuingState: 'TJK', expiresOn: '2030-01-01' };
    const change = { immigrant: { nationality: 'TJK', document } };
    await amendRegistration(web.services, actor(other), id, change);
    const { statusCode, body } = await open(id);
    expect(statusCode).toBe(200);
    for (const said of [
      'As typed',
      'In the passport’s lines',
      'PRINTED',
      'Waits to be accepted',
      'Its last day was 31 January 2020.',
      `href="/console/cases/${first.registrationId}"`,
      'INVENTED HOST',
      'Confirmed, signed in',
      'An account with a proven contact',
      'A doubt was raised: Document has expired',
    ]) {
      expect(body).toContain(said);
    }
    expect(body).toMatch(/Nationality: <bdi>Uzbekistan<\/bdi> → <strong><bdi>Tajikistan/);
  });

  it('marks only names that are written otherwise than in the lines', async () => {
    const { body } = await open(await duplicateOf(await inReview('Prínted')));
    expect(body).not.toContain('>differs<');
    const other = await open(await duplicateOf(await inReview('TYPED')));
    expect(other.body.match(/>differs</g)).toHaveLength(1);
  });

  it('shows the note that a host left for officers', async () => {
    const { token, registrationId } = await askHost(web.services);
    const no = { answer: 'decline', reason: 'moved-out', note: 'Left in <May>.' };
    await answerRequest(web.services, { through: 'link', token }, no);
    const { body } = await open(registrationId);
    expect(body).toContain('Left in &lt;May>.');
    expect(body).toContain('This person has moved out');
    expect(body).not.toContain('name="doubts.');
  });

  it('is not there where there is none', async () => {
    for (const id of ['x', '01999999-0000-7000-8000-000000000001']) {
      const statuses = [(await open(id)).statusCode, (await clear(id, NOT_TIED)).statusCode];
      expect(statuses).toEqual([404, 404]);
    }
  });

  it('of the officer’s own filing is their page as a filer', async () => {
    const { filing } = await askHost(web.services);
    const document = { ...filing.immigrant.document, number: 'OWN12345' };
    const body = { ...filing, immigrant: { ...filing.immigrant, document } };
    const own = await fileRegistration(web.services, { actor: actor(officer), body, key: null });
    const id = own.ok ? own.value.id : '';
    expect((await open(id)).headers.location).toBe(`/registrations/${id}`);
  });
});

describe('clearing doubts', () => {
  it('of the last one registers at once, and the page says so', async () => {
    const { registrationId } = await inReview();
    const body = await cleared(registrationId, NOT_TIED);
    expect(body).toMatch(/<h1>.*Registered/);
    expect(body).toContain('Doubts cleared: Host not tied to the place.');
    expect(body).not.toContain('name="doubts.');
    expect(await statusOf(registrationId)).toBe('registered');
  });

  it('of one among several leaves the case in review', async () => {
    const id = await duplicateOf(await inReview());
    const body = await cleared(id, { ...NOT_TIED, 'doubts.document-expired': 'on' });
    expect(body).toMatch(/<h1>.*In review/);
    expect(body).toContain('Doubts cleared: Host not tied to the place, Document has expired.');
    expect(body).not.toContain('name="doubts.host-not-tied"');
    expect(body).toContain('name="doubts.possible-duplicate"');
  });

  it('about the document asks whose the other case is, and keeps what was ticked', async () => {
    const id = await duplicateOf(await inReview());
    const page = await clear(id, { ...NOT_TIED, ...DUPLICATE });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('<a href="#duplicate">Say whose the case');
    expect(page.body).toMatch(/name="doubts.host-not-tied"[^>]*checked/);
    expect(page.body).not.toMatch(/name="doubts.document-expired"[^>]*checked/);
    await cleared(id, { ...DUPLICATE, duplicate: 'other-person' });
    expect(await statusOf(id)).toBe('in-review');
  });

  it('leaves the answer about the other case alone where its doubt is not ticked', async () => {
    const id = await duplicateOf(await inReview());
    const body = await cleared(id, { ...NOT_TIED, duplicate: 'same-person' });
    expect(body).toContain('name="doubts.possible-duplicate"');
  });

  it.each([
    ['nothing', {}, 'Tick the doubts that you clear.'],
    ['what is no doubt', { 'doubts.<script>': 'on' }, 'Tick the doubts that you clear.'],
    ['a doubt that is gone', { 'doubts.document-expired': 'on' }, 'is gone. Look again.'],
  ])('of %s is refused at the boxes', async (_name, fields, said) => {
    const { registrationId } = await inReview();
    const page = await clear(registrationId, fields);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('href="#doubts"');
    expect(page.body).toContain(said);
    expect(page.body).not.toContain('<script>');
    expect(await statusOf(registrationId)).toBe('in-review');
  });

  it('of a case that was withdrawn meanwhile shows it as it stands', async () => {
    const { registrationId, accountId } = await inReview();
    await withdrawRegistration(web.services, actor({ accountId }), registrationId, {});
    const page = await clear(registrationId, NOT_TIED);
    expect(page.statusCode).toBe(409);
    expect(page.body).toContain('This case is no longer in review.');
    expect(page.body).toMatch(/<h1>.*Withdrawn/);
  });

  it('is for officers, from a page of theirs', async () => {
    const { registrationId } = await inReview();
    const url = `/console/cases/${registrationId}`;
    const pages = [
      await postForm(web, url, NOT_TIED, untied),
      await postForm(web, url, { ...NOT_TIED, token: 'x' }, officer),
      await postForm(web, url, NOT_TIED),
    ];
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([403, 403, 303]);
    expect(await statusOf(registrationId)).toBe('in-review');
  });
});
