import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call, post, register } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { countRows } from '../../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import {
  newCertificateNumber,
  openKeyFolder,
  signClaims,
  verificationUrl,
  verifyOffline,
} from '../../certificates/index.ts';

let product: TestProduct;
let qr: string;
let receipt: string;
beforeAll(async () => {
  product = await startTestProduct();
  const { immigrant } = product.people;
  const filed = await register(product, immigrant, filing());
  receipt = filed.receipt.qr;
  const reply = await call(product, {
    path: `/registrations/${filed.id}/certificate`,
    as: immigrant,
  });
  qr = z.object({ qr: z.string() }).parse(reply.body).qr;
});
afterAll(() => product.stop());

async function verdictOn(text: unknown): Promise<unknown> {
  const reply = await post(product, undefined, '/certificates/verify', { qr: text });
  expect(reply.status).toBe(200);
  return z.object({ verdict: z.string(), message: z.string().min(1) }).parse(reply.body).verdict;
}

const payload = () => qr.split('#')[1] ?? '';

describe('any text gets a verdict', () => {
  it('valid for the printed text, its payload alone, and the same under another origin', async () => {
    expect(await verdictOn(qr)).toBe('valid');
    expect(await verdictOn(payload())).toBe('valid');
    expect(await verdictOn(`https://mirror.example/verify#${payload()}`)).toBe('valid');
  });

  it('receipt for a receipt, never valid', async () => {
    expect(await verdictOn(receipt)).toBe('receipt');
  });

  it('forged for every character changed', async () => {
    const text = payload();
    for (let at = 0; at < text.length; at += 7) {
      const other = text[at] === 'A' ? 'B' : 'A';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      expect(['forged', 'unknown-issuer']).toContain(await verdictOn(changed));
    }
  });

  it('forged for texts that are cut, padded, doubled or written in another way', async () => {
    const text = payload();
    const standard = text.replaceAll('-', '+').replaceAll('_', '/');
    const spaced = `${text.slice(0, 9)} ${text.slice(9)}`;
    const others = [text.slice(0, -1), text.slice(1), `${text}=`, text + text, spaced, `${text}A`];
    for (const other of [...others, text.toLowerCase(), encodeURIComponent(`${text}=`)]) {
      expect(await verdictOn(other)).toBe('forged');
    }
    if (standard !== text) expect(await verdictOn(standard)).toBe('forged');
  });

  it.each([
    ['nothing', ''],
    ['a name', 'Айгүл'],
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', '\uD800'],
    ['emoji', '😀'.repeat(100)],
    ['another address', 'https://example.org/'],
    ['a million characters', 'A'.repeat(1_000_000)],
    ['brackets in brackets', '['.repeat(100_000)],
    ['CBOR of endless depth', Buffer.alloc(1_500, 0x81).toString('base64url')],
    [
      'CBOR that promises gigabytes',
      Buffer.from('d28458205bffffffffffffffff', 'hex').toString('base64url'),
    ],
  ])('forged for %s', async (_what, text) => {
    expect(await verdictOn(text)).toBe('forged');
  });

  it('unknown-issuer for a certificate signed with a key of another folder', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-foreign-'));
    const { signing } = await openKeyFolder(folder);
    const signed = await signClaims(
      {
        type: 'certificate',
        number: newCertificateNumber(2026, Buffer.alloc(5, 1)),
        surname: 'TESTOV',
        givenNames: 'PROBA',
        birthDate: '1990-05-17',
        nationality: 'UZB',
        documentLastFour: '0001',
        place: { kato: '751110000', address: 'Abay Avenue, 10' },
        validFrom: '2026-11-21',
        validUntil: '2027-01-15',
        issuedAt: 1_795_400_000,
        statusList: { list: 0, index: 0 },
      },
      signing,
    );
    rmSync(folder, { recursive: true });
    if (!signed.ok) throw new Error('The claims of the test are wrong');
    expect(await verdictOn(verificationUrl('http://localhost:3000', signed.value))).toBe(
      'unknown-issuer',
    );
  });

  it('and a sentence in the language asked for', async () => {
    const sentences = new Set<unknown>();
    for (const lang of ['kk', 'ru', 'en']) {
      const reply = await post(product, undefined, `/certificates/verify?lang=${lang}`, { qr });
      sentences.add(z.object({ message: z.string() }).parse(reply.body).message);
    }
    expect(sentences.size).toBe(3);
  });
});

describe('a check', () => {
  it.each([
    {},
    { qr: 7 },
    { qr: null },
    { qr: ['a'] },
    { qr: 'a', more: 1 },
    [],
    null,
    'text',
  ])('of %j is refused with 422 and at its field', async (body) => {
    const reply = await post(product, undefined, '/certificates/verify', JSON.stringify(body));
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid-fields' } });
  });

  it('writes nothing but that it was made', async () => {
    const before = await countRows(product.db);
    await verdictOn(qr);
    const entries = (before['audit_entry'] ?? 0) + 1;
    expect(await countRows(product.db)).toEqual({ ...before, audit_entry: entries });
    await verdictOn('nothing of ours');
    expect(await countRows(product.db)).toEqual({ ...before, audit_entry: entries });
  });

  it('can be made alone with the keys that are published', async () => {
    const reply = await product.server.inject('/.well-known/jwks.json');
    expect(reply.body).not.toContain('"d"');
    const keys = product.services.publicKeys;
    expect(reply.json()).toEqual(keys);
    const now = product.clock.now().getTime();
    expect(await verifyOffline({ text: qr, keys, now })).toMatchObject({ verdict: 'valid' });
  });
});
