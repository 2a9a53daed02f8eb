import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBase64url } from './base64url.ts';
import { DURING, specimenCertificate, specimenReceipt } from './specimens.ts';
import { verifyOffline } from './verify/index.ts';

const page = readFileSync(new URL('../../docs/certificate.md', import.meta.url), 'utf8');

function fenced(language: string): string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)\n\`\`\`$`, 'gms'));
  return [...blocks].map(([, text = '']) => text);
}

const [certificate = '', receipt = ''] = fenced('payload');
const keys = { keys: [JSON.parse(fenced('json')[0] ?? '')] };

describe('the worked example of the documentation', () => {
  it('verifies with the key printed beside it and says what the page says', async () => {
    const verdict = await verifyOffline({ text: certificate, keys, now: DURING });
    expect(verdict).toEqual({ verdict: 'valid', claims: specimenCertificate });
  });

  it('has a receipt that verifies as one', async () => {
    const verdict = await verifyOffline({ text: receipt, keys, now: DURING });
    expect(verdict).toEqual({ verdict: 'receipt', claims: specimenReceipt });
  });

  it('takes apart the very bytes of the payload', () => {
    const [dump = ''] = fenced('hex');
    const hex = dump.replace(/#.*$/gm, '').replace(/\s/g, '');
    expect(toBase64url(Buffer.from(hex, 'hex'))).toBe(certificate);
  });
});
