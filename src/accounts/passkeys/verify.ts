import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { NewPasskey, PasskeySignature } from './answers.ts';
import type { RelyingParty } from './relying-party.ts';

/** EdDSA, ES256 and RS256 (RFC 9053, 8812): what the devices of the last ten years sign with. */
export const ALGORITHMS = [-8, -7, -257];

/** What is kept of a passkey to check its signatures with. */
export interface VerifiedPasskey {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** The library throws for whatever is wrong with an answer, and all of it is a stranger's doing. */
async function orNull<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}

/** The passkey that a device has made for this challenge, its owner recognised; else null. */
export async function verifyNewPasskey(
  answer: NewPasskey,
  challenge: string,
  { id, origin }: RelyingParty,
): Promise<VerifiedPasskey | null> {
  const verified = await orNull(
    verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (!verified?.verified) return null;
  const { credential } = verified.registrationInfo;
  const publicKey = Buffer.from(credential.publicKey);
  return { credentialId: credential.id, publicKey, counter: credential.counter };
}

/** The signature counter of an answer that this passkey signed for this challenge; else null. */
export async function verifySignature(
  answer: PasskeySignature,
  challenge: string,
  { id, origin }: RelyingParty,
  { credentialId, publicKey }: Pick<VerifiedPasskey, 'credentialId' | 'publicKey'>,
): Promise<number | null> {
  const verified = await orNull(
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // From 0, so that a counter that went back is no error here: it has consequences of its own.
      credential: { id: credentialId, publicKey: Uint8Array.from(publicKey), counter: 0 },
    }),
  );
  return verified?.verified ? verified.authenticationInfo.newCounter : null;
}

/**
 * Whether a counter shows that somebody else signs with a copy (Web Authentication, section 6.1.1). Most
 * passkeys are kept in several devices and count nothing: theirs stays 0.
 */
export function isCopied(before: number, now: number): boolean {
  return (before > 0 || now > 0) && now <= before;
}
