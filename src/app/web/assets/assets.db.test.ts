import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';
import { MARK, STYLE } from './assets.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

describe('style and mark', () => {
  it.each([STYLE, MARK])('$path may be kept for ever', async ({ path, type }) => {
    const answer = await web.server.inject({ url: path });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('are what the pages link to', async () => {
    const { body } = await web.server.inject({ url: '/' });
    expect(body).toContain(`<link rel="stylesheet" href="${STYLE.path}"/>`);
    expect(body).toContain(MARK.path);
  });

  it('answer the icon that browsers look for on their own', async () => {
    const answer = await web.server.inject({ url: '/favicon.ico' });
    expect(answer.headers['content-type']).toBe('image/svg+xml');
  });

  it('are small: a slow phone waits for the style', () => {
    expect(STYLE.body.byteLength).toBeLessThan(12_000);
  });
});
