import { toBase64url } from '../base64url.ts';
import { type Bytes, utf8 } from '../bytes.ts';
import { importPrivateKey, importPublicKey, signEs256, verifyEs256 } from '../es256.ts';
import { KID_BYTES, type PublicJwk } from '../jwk.ts';

/** The port through which certificates are signed, whatever keeps the key. */
export interface SigningKey {
  /** Eight bytes, as in the COSE header. */
  readonly kid: Bytes;
  readonly publicJwk: PublicJwk;
  /** An ES256 signature of 64 bytes with the smaller s. */
  sign(bytes: Bytes): Promise<Bytes>;
}

/** A private ES256 key as RFC 7518, section 6.2, writes it. */
export interface PrivateJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly d: string;
}

/** The first eight bytes of the key's thumbprint (RFC 7638). */
async function keyIdentifier({ x, y }: PrivateJwk): Promise<Bytes> {
  // The members that RFC 7638 names, in its order and without spaces.
  const canonical = JSON.stringify({ crv: 'P-256', kty: 'EC', x, y });
  const digest = await crypto.subtle.digest('SHA-256', utf8(canonical));
  return new Uint8Array(digest, 0, KID_BYTES).slice();
}

/** Makes a signing key of a private JWK; rejects if its parts do not belong together. */
export async function signingKeyOf(jwk: PrivateJwk): Promise<SigningKey> {
  const { kty, crv, x, y, d } = jwk;
  const privateKey = await importPrivateKey({ kty, crv, x, y, d });
  const probe = utf8('The two halves of a key belong together');
  const signature = await signEs256(privateKey, probe);
  if (!(await verifyEs256(await importPublicKey(jwk), signature, probe))) {
    throw new Error('The public part of the key is not that of its private part');
  }
  const kid = await keyIdentifier(jwk);
  return {
    kid,
    publicJwk: { kty, crv, x, y, kid: toBase64url(kid), use: 'sig', alg: 'ES256' },
    sign: (bytes) => signEs256(privateKey, bytes),
  };
}
