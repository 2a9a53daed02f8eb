import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certifiedText } from '../../../../test/support/host-link.ts';
import { startTestWeb, type TestWeb } from '../../../../test/support/web.ts';

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

describe('the page that checks certificates', () => {
  it('says of a certificate in force that it is valid, and what to compare', async () => {
    const { statusCode, body } = await check(qr);
    expect(statusCode).toBe(200);
    expect(body).toMatch(/✓ Valid/);
    expect(body).toContain('SPECIMEN AZIZA');
    expect(body).toContain('Uzbekistan');
  });

  it.each([
    ['kk', 'Жарамсыз'],
    ['ru', 'Недействительна'],
    ['en', 'Not valid'],
  ])('says in %s of an altered text that it is not, and shows nothing of it', async (language, word) => {
    const { body } = await check(`${qr.slice(0, -3)}AAA`, language);
    expect(body).toContain(word);
    expect(body).not.toContain('SPECIMEN');
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

  it('keeps the text out of the log', () => {
    expect(web.log()).not.toContain(qr.slice(-40));
  });
});
