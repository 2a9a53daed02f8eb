import { describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from './bytes.ts';
import { encodeCbor } from './cbor.ts';
import { bytesToSign, decodeSign1, encodeSign1, protectedHeader, verifySign1 } from './cose.ts';
import { hasLowS, importPublicKey, withLowS } from './es256.ts';
import { specimenKey, withOtherS } from './specimens.ts';

function hex(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'hex'));
}

function coordinate(text: string): string {
  return Buffer.from(text, 'hex').toString('base64url');
}

/** RFC 8152, appendix C.2.1, signed with the key "11" of appendix C.7.1. */
const singleSignature = {
  x: coordinate('bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff'),
  y: coordinate('20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e'),
  message: hex(
    'd28443a10126a10442313154546869732069732074686520636f6e74656e742e' +
      '58408eb33e4ca31d1c465ab05aac34cc6b23d58fef5c083106c4d25a91aef0b0117e' +
      '2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36',
  ),
};

/** RFC 8392, appendix A.3, signed with the key of appendix A.2.3. */
const signedToken = {
  x: coordinate('143329cce7868e416927599cf65a34f3ce2ffda55a7eca69ed8919a394d42f0f'),
  y: coordinate('60f7f1a780d8a783bfb7a2dd6b2796e8128dbbcef9d3d168db9529971a36e7b9'),
  message: hex(
    'd28443a10126a104524173796d6d657472696345434453413235365850' +
      'a70175636f61703a2f2f61732e6578616d706c652e636f6d02656572696b77' +
      '037818636f61703a2f2f6c696768742e6578616d706c652e636f6d' +
      '041a5612aeb0051a5610d9f0061a5610d9f007420b71' +
      '58405427c1ff28d23fbad1f29c4c7c6a555e601d6fa29f9179bc3d7438bacaca5acd' +
      '08c8d4d4f96131680c429a01f85951ecee743a52b9b63632c57209120e1c9e30',
  ),
};

async function verifies({ x, y, message }: typeof signedToken): Promise<boolean> {
  const decoded = decodeSign1(message);
  return decoded.ok && verifySign1(decoded.value, await importPublicKey({ x, y }));
}

describe('COSE_Sign1', () => {
  it('verifies the single signature of RFC 8152, C.2.1', async () => {
    expect(await verifies(singleSignature)).toBe(true);
    const decoded = decodeSign1(singleSignature.message);
    expect(decoded.ok && new TextDecoder().decode(decoded.value.payload)).toBe(
      'This is the content.',
    );
  });

  it('verifies the signed CWT of RFC 8392, A.3', async () => {
    expect(await verifies(signedToken)).toBe(true);
  });

  it('verifies neither with the key of the other', async () => {
    expect(await verifies({ ...singleSignature, message: signedToken.message })).toBe(false);
  });

  it('refuses each vector when any of its bytes is changed', async () => {
    const { message } = singleSignature;
    for (let at = 0; at < message.length; at += 1) {
      const changed = message.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      // The unprotected kid (bytes 7 to 10) is nobody's promise; the certificate protects it.
      const guarded = at < 8 || at > 10;
      if (guarded) expect(await verifies({ ...singleSignature, message: changed })).toBe(false);
    }
  });

  it('reads back what it writes, and what it signs verifies', async () => {
    const key = await specimenKey();
    const payload = utf8('anything');
    const signature = await key.sign(bytesToSign(protectedHeader(key.kid), payload));
    const decoded = decodeSign1(encodeSign1({ kid: key.kid, payload, signature }));
    expect(decoded).toMatchObject({ ok: true, value: { kid: key.kid, payload, signature } });
    const publicKey = await importPublicKey(key.publicJwk);
    expect(decoded.ok && (await verifySign1(decoded.value, publicKey))).toBe(true);
  });
});

describe('a COSE_Sign1 message is refused', () => {
  const kid = utf8('11');
  const signature = new Uint8Array(64);
  const es256 = new Map<unknown, unknown>([[1, -7]]);
  const withKid = new Map<unknown, unknown>([[4, kid]]);

  function fault(guarded: unknown, open: unknown, payload: unknown = kid, signed = signature) {
    const decoded = decodeSign1(encodeCbor([encodeCbor(guarded), open, payload, signed]));
    return decoded.ok ? 'accepted' : decoded.because;
  }

  it('never for what the others here are made of', () => {
    expect(fault(es256, withKid)).toBe('accepted');
  });

  it('when the algorithm is another one, missing, or not protected', () => {
    expect(fault(new Map([[1, -35]]), withKid)).toBe('not-es256');
    expect(fault(new Map(), withKid)).toBe('not-es256');
    expect(fault(new Map(), new Map([...es256, ...withKid]))).toBe('not-es256');
  });

  it('when it has a critical header', () => {
    expect(fault(new Map([...es256, [2, [99]]]), withKid)).toBe('critical-header');
  });

  it('when it names no key', () => {
    expect(fault(es256, new Map())).toBe('no-kid');
  });

  it('when a label stands in both headers', () => {
    expect(fault(new Map([...es256, ...withKid]), withKid)).toBe('not-sign1');
  });

  it('when its payload is elsewhere or its signature has another length', () => {
    expect(fault(es256, withKid, null)).toBe('not-sign1');
    expect(fault(es256, withKid, kid, new Uint8Array(63))).toBe('not-es256');
  });
});

describe('the two signatures that ECDSA allows', () => {
  it('both verify, and become the one with the smaller s', async () => {
    const decoded = decodeSign1(signedToken.message);
    if (!decoded.ok) throw new Error(decoded.because);
    const low = decoded.value.signature;
    const high = withOtherS(low);
    const key = await importPublicKey(signedToken);
    expect(await verifySign1({ ...decoded.value, signature: high }, key)).toBe(true);
    expect([hasLowS(high), hasLowS(low)]).toEqual([false, true]);
    expect(withLowS(high)).toEqual(low);
  });
});
