/** The site for which passkeys are made: they work on no other one, so they cannot be fished for. */
export interface RelyingParty {
  /** The host of the origin. Passkeys are bound to it: whoever moves the product to another host voids them. */
  readonly id: string;
  readonly name: string;
  readonly origin: string;
}

/** `origin` as in the settings, 'https://registration.example'. */
export function relyingPartyOf(origin: string): RelyingParty {
  return { id: new URL(origin).hostname, name: 'Tirkeu', origin };
}

/** The user handle of Web Authentication: the 16 bytes of the account's id, which say nothing of the person. */
export function userHandleOf(accountId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(accountId.replaceAll('-', ''), 'hex'));
}
