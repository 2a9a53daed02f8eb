import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSession } from '../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const MANIFEST = '/host/manifest.webmanifest';
const manifestSchema = z.object({
  name: z.string().min(1),
  short_name: z.literal('Tirkeu'),
  start_url: z.literal('/host'),
  scope: z.literal('/host'),
  display: z.literal('standalone'),
  theme_color: z.literal('#00657d'),
  background_color: z.literal('#ffffff'),
  lang: z.string(),
  icons: z.array(
    z.object({
      src: z.string(),
      sizes: z.string(),
      type: z.string(),
      purpose: z.string().optional(),
    }),
  ),
});

describe('the service worker', () => {
  it('is asked for anew each time, and serves the whole origin', async () => {
    const { statusCode, headers } = await web.server.inject({ url: '/sw.js' });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('keeps nothing that is not there', async () => {
    const { body } = await web.server.inject({ url: '/sw.js' });
    const lists = [...body.matchAll(/"([^"]*\/assets\/[^"]*)"/g)].map(([, list = '']) => list);
    const files = new Set(lists.flatMap((list) => list.split(' ')));
    // Three pages in three languages, what they load, and the two signs of a notification.
    expect(files.size).toBe(3 * 3 + 5 + 2);
    for (const url of files) {
      expect((await web.server.inject({ url })).statusCode, url).toBe(200);
    }
  });
});

describe('the manifest of the host application', () => {
  it.each([
    'kk',
    'ru',
    'en',
  ])('speaks %s, as asked or as the cookie remembers', async (language) => {
    const asked = await web.server.inject({ url: `${MANIFEST}?lang=${language}` });
    expect(asked.headers['content-type']).toBe('application/manifest+json; charset=utf-8');
    expect(manifestSchema.parse(asked.json()).lang).toBe(language);
    const kept = await web.server.inject({ url: MANIFEST, cookies: { lang: language } });
    expect(kept.body).toBe(asked.body);
  });

  it('names icons that are there, one of which may be cut to any shape', async () => {
    const { icons } = manifestSchema.parse((await web.server.inject({ url: MANIFEST })).json());
    expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src, type } of icons) {
      const icon = await web.server.inject({ url: src });
      expect(icon.statusCode).toBe(200);
      expect(icon.headers['content-type']).toBe(type);
    }
  });
});

describe('the page that stands in for the host without network', () => {
  it.each([
    ['kk', 'Интернет жоқ'],
    ['ru', 'Нет интернета'],
    ['en', 'No internet'],
  ])('says so in %s, and says nothing of anybody', async (language, words) => {
    const { body } = await web.server.inject({ url: `/host/offline?lang=${language}` });
    expect(body).toContain(`<h1>${words}</h1>`);
    expect(body).not.toContain('<nav class="menu"');
  });
});

describe('the host', () => {
  it('can be installed, by a link that holds under any address', async () => {
    const session = await openSession(web, 'host@example.org');
    for (const cookies of [{}, session.cookies]) {
      const { statusCode, body } = await web.server.inject({ url: '/host', cookies });
      expect(statusCode).toBe(200);
      expect(body).toContain('<link rel="manifest" href="/host/manifest.webmanifest"');
      expect(body).toContain('<link rel="apple-touch-icon" href="/assets/');
    }
  });
});
