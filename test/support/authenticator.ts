import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { encode } from 'cborg';

/** What an authenticator may say that is not as it should be. */
export interface Deviation {
  readonly origin?: string;
  readonly relyingParty?: string;
  readonly challenge?: string;
  /** Whether it has recognised its owner. */
  readonly verified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
}

/** A device that makes one passkey and signs with it (W3C Web Authentication), as a page's form sends it. */
export interface Authenticator {
  /** The credential's id, base64url. */
  readonly id: string;
  make(options: PublicKeyCredentialCreationOptionsJSON, deviation?: Deviation): string;
  sign(options: PublicKeyCredentialRequestOptionsJSON, deviation?: Deviation): string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;
const NO_MODEL = Buffer.alloc(16);

/** On the site of this origin; counts from 1 with each signature, unless told otherwise. */
export function createAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(20);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const state = { counter: 0, userHandle: '' };
  const site = new URL(origin).hostname;

  function clientData(type: string, challenge: string, from: Deviation): Buffer {
    const data = { type, challenge: from.challenge ?? challenge, crossOrigin: false };
    return Buffer.from(JSON.stringify({ ...data, origin: from.origin ?? origin }));
  }

  function head(from: Deviation, more = 0): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(from.counter ?? state.counter);
    const flags = PRESENT | (from.verified === false ? 0 : VERIFIED) | more;
    return Buffer.concat([sha256(from.relyingParty ?? site), Buffer.from([flags]), counter]);
  }

  function credential(response: object): string {
    const encoded = id.toString('base64url');
    const kept = { id: encoded, rawId: encoded, type: 'public-key', clientExtensionResults: {} };
    return JSON.stringify({ ...kept, authenticatorAttachment: 'platform', response });
  }

  return {
    id: id.toString('base64url'),
    make(options, from = {}) {
      state.userHandle = options.user.id;
      const length = Buffer.from([0, id.length]);
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
      const authData = Buffer.concat([head(from, ATTESTED), NO_MODEL, length, id, key]);
      const made = encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      );
      return credential({
        clientDataJSON: clientData('webauthn.create', options.challenge, from).toString(
          'base64url',
        ),
        attestationObject: Buffer.from(made).toString('base64url'),
        transports: ['internal'],
      });
    },
    sign(options, from = {}) {
      state.counter += 1;
      const data = clientData('webauthn.get', options.challenge, from);
      const authenticatorData = head(from);
      const signed = Buffer.concat([authenticatorData, sha256(data)]);
      return credential({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
        userHandle: from.userHandle ?? state.userHandle,
      });
    },
  };
}

function sha256(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

/** ES256 on P-256 (RFC 9053, 7.1.1). */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const key = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, x],
    [-3, y],
  ]);
  return Buffer.from(encode(key));
}
