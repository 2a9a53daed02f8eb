export const PASSKEY = '/sign-in/passkey';
export const PASSKEY_OPTIONS = '/sign-in/passkey/options';
