import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';
import type { DemoMessage } from '../options.ts';

const LINK = 'http://localhost:3000/answer/an-invented-token';

const ASKED: DemoMessage = {
  id: '01999999-0000-7000-8000-00000000000a',
  template: 'host-asked',
  language: 'all',
  recipient: 'host@demo.example',
  state: 'kept',
  queuedAt: new Date('2026-11-20T08:00:00Z'),
  arguments: {
    immigrantName: '<script>alert(1)</script> AZIZA',
    place: 'Abay Avenue, 10',
    from: '2026-11-20',
    until: '2026-12-20',
    link: LINK,
    code: '0482 9130',
  },
};
const ENDED: DemoMessage = {
  ...ASKED,
  id: '01999999-0000-7000-8000-00000000000b',
  template: 'withdrawn-host',
  language: 'ru',
  queuedAt: new Date('2026-11-21T08:00:00Z'),
};

const signedIn: string[] = [];

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({
    demo: {
      actors: ['immigrant', 'host'],
      listMessages: async () => [ASKED, ENDED],
      signIn: async (actor, userAgent) => {
        if (actor !== 'host') return null;
        signedIn.push(`${actor} in ${userAgent}`);
        return 'a-session-token';
      },
    },
  });
});
afterAll(() => web.close());

describe('the outgoing messages', () => {
  it('are JSON for programs, the newest first, a link only where the message holds one', async () => {
    const headers = { accept: 'application/json' };
    const answer = await web.server.inject({ url: '/demo/messages', headers });
    expect(answer.json()).toMatchObject([
      { id: ENDED.id, template: 'withdrawn-host', queuedAt: '2026-11-21T08:00:00.000Z' },
      { id: ASKED.id, language: 'all', recipient: 'host@demo.example', state: 'kept', link: LINK },
    ]);
    expect(answer.json()[0]).not.toHaveProperty('link');
    expect(answer.json()[1].text).toContain(LINK);
  });

  it('are a page for people, in every language of the message, with a link to follow', async () => {
    const headers = { accept: 'text/html,application/json;q=0.5' };
    const { body } = await web.server.inject({ url: '/demo/messages?lang=en', headers });
    expect(body.match(new RegExp(`<a href="${LINK}">`, 'g'))).toHaveLength(3);
    for (const language of ['kk', 'ru', 'en'])
      expect(body).toContain(`<section lang="${language}"`);
    expect(body.indexOf('Запрос к вам завершён')).toBeLessThan(body.indexOf('AZIZA'));
    expect(body).not.toContain('<script>');
  });
});

describe('signing in as a person of the demonstration', () => {
  it('shows a button and signs nobody in by looking', async () => {
    const page = await web.server.inject({ url: '/demo/sign-in/host?lang=en' });
    expect(page.body).toMatch(/<button type="submit"[^>]*>Sign in as host<\/button>/);
    expect(page.cookies.map(({ name }) => name)).not.toContain('session');
    expect(signedIn).toEqual([]);
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    const headers = { 'user-agent': 'a browser' };
    const done = await web.server.inject({ method: 'POST', url: '/demo/sign-in/host', headers });
    expect(signedIn).toEqual(['host in a browser']);
    expect(done.statusCode).toBe(303);
    expect(done.headers.location).toBe('/host');
    expect(done.cookies).toEqual([
      { name: 'session', value: 'a-session-token', path: '/', httpOnly: true, sameSite: 'Lax' },
    ]);
  });

  it.each([
    'GET',
    'POST',
  ] as const)('answers %s with 404 for a name that is none', async (method) => {
    const page = await web.server.inject({ method, url: '/demo/sign-in/nobody' });
    expect(page.statusCode).toBe(404);
  });
});

describe('every page of a demonstration', () => {
  it.each([
    '/',
    '/demo/messages',
    '/demo/sign-in/host',
    '/answer/x',
  ])('says at %s that it is one', async (url) => {
    const page = await web.server.inject({ url: `${url}?lang=en` });
    expect(page.body).toContain('Nobody is really registered here');
  });

  it('leads from the start to the messages and to every person', async () => {
    const { body } = await web.server.inject({ url: '/?lang=en' });
    expect(body).toContain('href="/demo/messages"');
    expect(body).toContain('href="/demo/sign-in/host"');
  });
});
