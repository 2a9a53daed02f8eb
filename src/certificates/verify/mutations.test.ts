import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../base64url.ts';
import type { Bytes } from '../bytes.ts';
import { decodeCbor, encodeCbor, isCborMap } from '../cbor.ts';
import { bytesToSign, decodeSign1, encodeSign1, protectedHeader, type Sign1 } from '../cose.ts';
import { PRIVATE } from '../labels.ts';
import { signClaims } from '../sign-claims.ts';
import { DURING, specimenCertificate, specimenKey, withOtherS } from '../specimens.ts';
import { verifyOffline } from './index.ts';

const key = await specimenKey();
const keys = { keys: [key.publicJwk] };
const signed = await signClaims(specimenCertificate, key);
if (!signed.ok) throw new Error(signed.because);
const original = signed.value;
const bytes = fromBase64url(original) ?? new Uint8Array();

function parts(): Sign1 {
  const decoded = decodeSign1(bytes);
  if (!decoded.ok) throw new Error(decoded.because);
  return decoded.value;
}

async function verdictOn(text: string): Promise<string> {
  const verdict = await verifyOffline({ text, keys, now: DURING });
  return verdict.verdict === 'forged' ? verdict.because : verdict.verdict;
}

function verdictOnBytes(changed: Uint8Array): Promise<string> {
  return verdictOn(toBase64url(changed));
}

/** Signs any payload with the true key, as an issuer with a fault would. */
async function trulySigned(payload: Bytes, header = protectedHeader(key.kid)): Promise<Uint8Array> {
  const signature = await key.sign(bytesToSign(header, payload));
  const canonical = encodeSign1({ kid: key.kid, payload, signature });
  return replaced(canonical, protectedHeader(key.kid), header);
}

function join(...pieces: (Uint8Array | number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}

/** Puts other bytes in the place of the first occurrence, byte-string head of one byte included. */
function replaced(whole: Uint8Array, before: Uint8Array, after: Uint8Array): Uint8Array {
  const at = Buffer.from(whole).indexOf(before);
  const head = 0x40 + after.length;
  return join(whole.subarray(0, at - 1), [head], after, whole.subarray(at + before.length));
}

/** Mulberry32: the same numbers in every run, so that a failure can be looked at. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const CHARACTERS = 'ABCXYZabcxyz0189-_=+/.~ \n\t#%жА\u0000\u200b😀';

type Mutation = (below: (limit: number) => number) => string;

const mutations: Record<string, Mutation> = {
  'one bit of the bytes': (below) => {
    const changed = bytes.slice();
    const at = below(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << below(8));
    return toBase64url(changed);
  },
  'one byte inserted or removed': (below) => {
    const at = below(bytes.length);
    const middle = below(2) === 0 ? [below(256)] : [];
    return toBase64url(join(bytes.subarray(0, at), middle, bytes.subarray(at + 1 - middle.length)));
  },
  'two characters swapped': (below) => {
    const at = below(original.length - 1);
    return `${original.slice(0, at)}${original[at + 1]}${original[at]}${original.slice(at + 2)}`;
  },
  'one character replaced': (below) => {
    const at = below(original.length);
    const character = [...CHARACTERS][below([...CHARACTERS].length)] ?? '';
    return original.slice(0, at) + character + original.slice(at + 1);
  },
  'one character inserted': (below) => {
    const at = below(original.length + 1);
    const character = [...CHARACTERS][below([...CHARACTERS].length)] ?? '';
    return original.slice(0, at) + character + original.slice(at);
  },
  'a piece cut off or out': (below) => {
    const from = below(original.length);
    return original.slice(0, from) + original.slice(from + 1 + below(40));
  },
  'a piece repeated': (below) => {
    const from = below(original.length);
    const to = from + 1 + below(40);
    return original.slice(0, to) + original.slice(from);
  },
  'a payload of other claims under this signature': (below) => {
    const { kid, payload, signature } = parts();
    const changed = payload.slice();
    for (let i = 0; i <= below(4); i += 1) changed[below(changed.length)] = below(256);
    return toBase64url(encodeSign1({ kid, payload: changed, signature }));
  },
  'random bytes': (below) => toBase64url(Uint8Array.from({ length: below(400) }, () => below(256))),
};

describe('ten thousand changed texts', () => {
  it.each(Object.keys(mutations))('by %s: none is accepted, none throws', async (name) => {
    const below = numbers(923);
    let tried = 0;
    while (tried < 1150) {
      const text = mutations[name]?.(below) ?? '';
      if (text === original) continue;
      tried += 1;
      const verdict = await verdictOn(text);
      if (verdict === 'valid' || verdict === 'receipt') throw new Error(`Accepted: ${text}`);
    }
    expect(tried).toBe(1150);
  });
});

describe('the same certificate written another way', () => {
  it('with spare bits, padding or white space is not one', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(original.at(-1) ?? '');
    const spare = original.slice(0, -1) + alphabet[last + 1];
    expect(original.length % 4).not.toBe(0);
    for (const text of [spare, `${original}=`, `${original}==`, ` ${original}`, `${original}\n`]) {
      expect(await verdictOn(text)).toBe('not-a-certificate');
    }
  });

  it('with the other s of its signature is not canonical', async () => {
    const { kid, payload, signature } = parts();
    const other = encodeSign1({ kid, payload, signature: withOtherS(signature) });
    expect(await verdictOnBytes(other)).toBe('not-canonical');
  });

  it('without its tag, or under two, is not canonical or no certificate', async () => {
    expect(await verdictOnBytes(bytes.subarray(1))).toBe('not-canonical');
    expect(await verdictOnBytes(join([0xd8, 61], bytes))).toBe('not-a-certificate');
    expect(await verdictOnBytes(join([0xd8, 18], bytes.subarray(1)))).toBe('not-canonical');
  });

  it('with an array of indefinite or longer length is not canonical', async () => {
    const rest = bytes.subarray(2);
    expect(await verdictOnBytes(join([0xd2, 0x9f], rest, [0xff]))).toBe('not-canonical');
    expect(await verdictOnBytes(join([0xd2, 0x98, 4], rest))).toBe('not-canonical');
    expect(await verdictOnBytes(join([0xd2, 0x9b, 0, 0, 0, 0, 0, 0, 0, 4], rest))).toBe(
      'not-canonical',
    );
  });

  it('with something in the unprotected header is not canonical', async () => {
    const { protectedBytes, payload, signature } = parts();
    const open = new Map([[99, 'x']]);
    const plain = encodeCbor([protectedBytes, open, payload, signature]);
    expect(await verdictOnBytes(join([0xd2], plain))).toBe('not-canonical');
  });

  it('with bytes after it is not one', async () => {
    expect(await verdictOnBytes(join(bytes, [0]))).toBe('not-a-certificate');
  });
});

describe('what even the true key cannot make a certificate', () => {
  const { payload } = parts();

  it('starts from one that it can', async () => {
    expect(await verdictOnBytes(await trulySigned(payload))).toBe('valid');
  });

  it('a protected header in another order or with longer integers', async () => {
    const reordered = join([0xa2, 0x04, 0x48], key.kid, [0x01, 0x26]);
    const longer = join([0xa2, 0x18, 0x01, 0x26, 0x04, 0x48], key.kid);
    for (const header of [reordered, longer]) {
      expect(await verdictOnBytes(await trulySigned(payload, header))).toBe('not-canonical');
    }
  });

  it('a critical header', async () => {
    const header = encodeCbor(
      new Map<number, unknown>([
        [1, -7],
        [2, [4]],
        [4, key.kid],
      ]),
    );
    expect(await verdictOnBytes(await trulySigned(payload, header))).toBe('not-a-certificate');
  });

  it('claims in another order, of indefinite length, with longer integers or twice the same', async () => {
    const token = decodeCbor(payload);
    if (!token.ok || !isCborMap(token.value)) throw new Error('The specimen does not decode');
    const pairs = [...token.value].map(([label, value]) =>
      join(encodeCbor(label), encodeCbor(value)),
    );
    const [exp = [], ...others] = pairs;
    const written = [
      join([0xa4], ...pairs.toReversed()),
      join([0xbf], ...pairs, [0xff]),
      join([0xa4, 0x18, 0x04], exp.slice(1), ...others),
      join([0xa5], exp, exp, ...others),
    ];
    const verdicts = [];
    for (const claims of written) verdicts.push(await verdictOnBytes(await trulySigned(claims)));
    expect(verdicts).toEqual([
      'not-canonical',
      'not-canonical',
      'not-canonical',
      'not-a-certificate',
    ]);
  });

  it('the claims of a certificate under the label of a receipt', async () => {
    const token = decodeCbor(payload);
    const certificate = token.ok && isCborMap(token.value) ? token.value : new Map();
    const relabelled = new Map(
      [...certificate].map(([label, value]) => [
        label === PRIVATE.certificate ? PRIVATE.receipt : label,
        value,
      ]),
    );
    const text = await trulySigned(encodeCbor(relabelled));
    expect(await verdictOnBytes(text)).toBe('not-a-certificate');
  });

  it('nesting and giant lengths', async () => {
    const bombs = [
      join(Array.from({ length: 900 }, () => 0x81)),
      join(Array.from({ length: 900 }, () => 0xd2)),
      join([0xa1, 0x3a, 0, 1, 0, 0, 0xbb, 0xff, 255, 255, 255, 255, 255, 255, 255]),
      join([0x5b, 0x7f, 255, 255, 255, 255, 255, 255, 255]),
    ];
    for (const bomb of bombs) {
      expect(await verdictOnBytes(bomb)).toBe('not-a-certificate');
      expect(await verdictOnBytes(await trulySigned(bomb))).toBe('not-a-certificate');
    }
    expect(await verdictOn('A'.repeat(1_000_000))).toBe('not-a-certificate');
  });
});
