import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, runProgram } from '../../../test/support/run-program.ts';
import type { SigningKey } from '../../certificates/index.ts';
import {
  type Claims,
  openKeyFolder,
  signClaims,
  verificationUrl,
} from '../../certificates/index.ts';
import { specimenCertificate, specimenKey, specimenReceipt } from '../../certificates/specimens.ts';

let folder: string;
let key: SigningKey;
let valid: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-verify-'));
  key = (await openKeyFolder(path.join(folder, 'keys'))).signing;
  valid = await qrOf({ ...specimenCertificate, validFrom: day(-1), validUntil: day(30) });
});
afterAll(() => rmSync(folder, { recursive: true }));

function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}

async function qrOf(claims: Claims, by: SigningKey = key): Promise<string> {
  const signed = await signClaims(claims, by);
  if (!signed.ok) throw new Error('The claims of the test cannot be signed');
  return verificationUrl('https://registration.example', signed.value);
}

function verify(args: string[], settings: Record<string, string> = {}, input = ''): Promise<Ended> {
  const own = { TIRKEU_DATA: folder, ...settings };
  return runProgram(['bin/tirkeu.mjs', 'verify', ...args], own, input);
}

describe('tirkeu verify', () => {
  it('says what a valid certificate means and what to compare, and ends with 0', async () => {
    const { code, stdout, stderr } = await verify([valid]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The certificate is valid/);
    for (const text of ['ERIKSSON ANNA MARIA', 'UTO', '…02C3', specimenCertificate.place.address]) {
      expect(stdout).toContain(text);
    }
  });

  it('speaks the language of the terminal', async () => {
    expect((await verify([valid], { LANG: 'kk_KZ.UTF-8' })).stdout).toMatch(/^Анықтама жарамды/);
    const russian = { LC_ALL: 'ru_RU.UTF-8', LANG: 'en_GB.UTF-8' };
    expect((await verify([valid], russian)).stdout).toMatch(/^Справка действительна/);
  });

  it('takes the text from a file and from standard input', async () => {
    const file = path.join(folder, 'qr.txt');
    writeFileSync(file, `${valid}\n`);
    expect((await verify([file])).code).toBe(0);
    expect((await verify(['-'], {}, `${valid}\n`)).code).toBe(0);
  });

  it('takes the keys of another issuer from a file or an address', async () => {
    const other = await specimenKey();
    const foreign = await qrOf(
      { ...specimenCertificate, validFrom: day(-1), validUntil: day(30) },
      other,
    );
    const set = JSON.stringify({ keys: [other.publicJwk] });
    const file = path.join(folder, 'jwks.json');
    writeFileSync(file, set);
    const server = createServer((_request, response) => response.end(set));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    expect((await verify([foreign])).stdout).toMatch(/^This device does not know the key/);
    expect((await verify([foreign, '--keys', file])).code).toBe(0);
    expect((await verify([foreign, '--keys', `http://127.0.0.1:${port}/`])).code).toBe(0);
    server.close();
  });

  it('tells programs the verdict as JSON', async () => {
    const { code, stdout } = await verify([await qrOf(specimenReceipt), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ verdict: 'receipt', claims: specimenReceipt });
  });

  it('ends with 1 for what is no valid certificate', async () => {
    const expired = { ...specimenCertificate, validFrom: day(-30), validUntil: day(-2) };
    for (const text of [await qrOf(expired), `${valid}A`]) {
      const { code, stdout } = await verify([text]);
      expect(code).toBe(1);
      expect(stdout).not.toMatch(/^The certificate is valid/);
    }
  });

  it('makes no keys where there are none', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'tirkeu-verify-'));
    const { code, stdout, stderr } = await verify([valid], { TIRKEU_DATA: empty });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^There are no keys in .*--keys\.\n$/);
    expect(existsSync(path.join(empty, 'keys'))).toBe(false);
    rmSync(empty, { recursive: true });
  });

  it.each([
    ['http://keys.example/jwks.json', /can be changed on its way/],
    ['/nowhere/jwks.json', /cannot be read/],
    ['package.json', /holds no key set/],
  ])('refuses keys from %s in one line', async (source, complaint) => {
    const { code, stdout, stderr } = await verify([valid, '--keys', source]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(complaint)]);
  });

  it('ends with 2 where it is given nothing to verify', async () => {
    expect((await verify([])).code).toBe(2);
  });
});
