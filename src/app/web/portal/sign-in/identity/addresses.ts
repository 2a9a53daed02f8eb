/** The provider sends browsers back to it, and knows it: a change has to be made there too. */
export const IDENTITY = '/sign-in/identity';
export const IDENTITY_BEGIN = '/sign-in/identity/begin';

/** The page of the settings that says what came of linking. */
export function identityLinkAddress(
  what: 'linked' | 'identity-refused' | 'identity-in-use',
): string {
  return `/account/settings/identity?came=${what}`;
}

/** The link that sends somebody to the provider, and on to this address afterwards. */
export function identityAddress(to: string | undefined): string {
  return to === undefined ? IDENTITY_BEGIN : `${IDENTITY_BEGIN}?to=${encodeURIComponent(to)}`;
}
