import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';
import { MARK, STYLE } from './assets.ts';
import { APPLE_ICON, ICON_192, ICON_512, ICON_MASKABLE } from './icons.ts';
import { HOST_SCRIPT, VERIFY_SCRIPT } from './scripts.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

function get(url: string) {
  return web.server.inject({ url, headers: { 'accept-encoding': 'gzip' } });
}

describe('what pages load', () => {
  it.each([
    STYLE,
    MARK,
    VERIFY_SCRIPT,
    HOST_SCRIPT,
    ICON_192,
  ])('$path may be kept for ever', async ({ path, type }) => {
    const answer = await get(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('is what the pages link to', async () => {
    const { body } = await web.server.inject({ url: '/' });
    expect(body).toContain(`<link rel="stylesheet" href="${STYLE.path}"/>`);
    expect(body).toContain(MARK.path);
  });

  it('answers the icon that browsers look for on their own', async () => {
    const answer = await get('/favicon.ico');
    expect(answer.headers['content-type']).toBe('image/svg+xml');
  });

  it.each([STYLE, VERIFY_SCRIPT])('travels compressed: $path', async ({ path, body }) => {
    const answer = await get(path);
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.rawPayload)).toEqual(body);
  });

  it('is small: a slow phone waits for it', async () => {
    const sizes = [STYLE, VERIFY_SCRIPT, HOST_SCRIPT].map(async ({ path }) => {
      const { rawPayload } = await get(path);
      return rawPayload.byteLength;
    });
    const [style = 0, ...scripts] = await Promise.all(sizes);
    expect(style).toBeLessThan(20_000);
    // No page loads more than one of them.
    for (const script of scripts) expect(script).toBeLessThan(15_000);
  });

  it.each([
    [ICON_192, 192],
    [ICON_512, 512],
    [ICON_MASKABLE, 512],
    [APPLE_ICON, 180],
  ])('shows icons of the size that they claim: $path', ({ body }, size) => {
    // The header of a PNG: its signature, then width and height from byte 16 (RFC 2083).
    expect(body.subarray(1, 4).toString()).toBe('PNG');
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([size, size]);
    expect(body.byteLength).toBeLessThan(10_000);
  });

  it.each(['/', '/privacy'])('is no script on %s, which needs none', async (url) => {
    const { statusCode, body } = await web.server.inject({ url });
    expect(statusCode).toBe(200);
    expect(body).not.toContain('<script');
  });
});
