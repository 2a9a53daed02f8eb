import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certifiedText } from '../../../../test/support/host-link.ts';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';
import { signClaims } from '../../../certificates/sign-claims.ts';
import { specimenCertificate, specimenKey } from '../../../certificates/specimens.ts';
import { offsetClock } from '../../../platform/clock/index.ts';

const GZIP = { 'accept-encoding': 'gzip' };

let web: TestWeb;
let qr: string;
beforeAll(async () => {
  web = await startTestWeb();
  qr = await certifiedText(web.services);
});
afterAll(() => web.close());

function check(text: string, language = 'en') {
  return web.server.inject({
    method: 'POST',
    url: `/verify?lang=${language}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams({ qr: text }).toString(),
  });
}

function headingOf(page: string): string | undefined {
  return /<h1>.*?<span>(.*?)<\/span><\/h1>/.exec(page)?.[1];
}

describe('the page that checks certificates', () => {
  it('says of a certificate in force that it is valid, and what to compare', async () => {
    const { statusCode, body } = await check(qr);
    expect(statusCode).toBe(200);
    expect(headingOf(body)).toBe('Valid');
    expect(body).toContain('SPECIMEN AZIZA');
    expect(body).toContain('Uzbekistan (UZB)');
    expect(body).toContain('Almaty, Abay Avenue, 10, 25');
  });

  it.each([
    ['kk', 'Жарамсыз'],
    ['ru', 'Недействительна'],
    ['en', 'Not valid'],
  ])('says in %s of an altered text that it is not, and shows nothing of it', async (language, word) => {
    const { body } = await check(`${qr.slice(0, -3)}AAA`, language);
    expect(headingOf(body)).toBe(word);
    expect(body).not.toContain('SPECIMEN');
  });

  it('does not take a key that the register never had for one it might learn of', async () => {
    const signed = await signClaims(specimenCertificate, await specimenKey());
    const { body } = await check(signed.ok ? signed.value : '');
    expect(headingOf(body)).toBe('Not valid');
    expect(body).toContain('a key that this system has never used');
    expect(body).not.toContain('ERIKSSON');
  });

  it('asks for the text where none was pasted', async () => {
    const { statusCode, body } = await check('  ');
    expect(statusCode).toBe(422);
    expect(body).toContain('Paste the text of the QR code.');
  });

  it('takes a hostile text for what it is', async () => {
    const { statusCode, body } = await check('<script>alert(1)</script>\u0000');
    expect(statusCode).toBe(200);
    expect(body).not.toContain('<script>');
  });

  it('tells the script by how much legal time was moved, and nothing where it was not', async () => {
    const page = await web.server.inject({ url: '/verify' });
    expect(page.body).not.toContain('data-ahead');
    const moved = offsetClock({ offsetMs: 90 * 86_400_000, save: async () => undefined });
    const later = await startTestWeb({ services: { ...web.services, clock: moved } });
    const { body } = await later.server.inject({ url: '/verify' });
    expect(body).toContain('data-ahead="7776000000"');
    await later.close();
  });

  it('weighs little, with everything that it loads', async () => {
    const page = await web.server.inject({ url: '/verify?lang=kk', headers: GZIP });
    const files = [
      ...gunzipSync(page.rawPayload)
        .toString()
        .matchAll(/"(\/assets\/[^"]+)"/g),
    ];
    const loads = [...new Set(files.map(([, url = '']) => url)), '/sw.js'].map(async (url) => {
      const { rawPayload } = await web.server.inject({ url, headers: GZIP });
      return rawPayload.byteLength;
    });
    const weights = [page.rawPayload.byteLength, ...(await Promise.all(loads))];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(60_000);
  });

  it('keeps the text out of the log', () => {
    expect(web.log()).not.toContain(qr.slice(-40));
  });
});
