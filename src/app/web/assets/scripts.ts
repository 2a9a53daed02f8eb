import { assetOf } from './assets.ts';
import { bundleScript } from './bundle.ts';

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** The check of a certificate on the device of the one who asks. */
export const VERIFY_SCRIPT = assetOf(
  'verify.js',
  JAVASCRIPT,
  bundleScript('../verify/browser/verify.ts'),
);

/** The host's pages as an application: what is kept, told and offered on this phone. */
export const HOST_SCRIPT = assetOf('host.js', JAVASCRIPT, bundleScript('../host/browser/host.ts'));

/** Passkeys, on the pages that ask for one and that make one. */
export const PASSKEY_SCRIPT = assetOf(
  'passkey.js',
  JAVASCRIPT,
  bundleScript('../portal/sign-in/browser/passkeys.ts'),
);

/** Sends an invitation on with whatever the phone has for it. */
export const SHARE_SCRIPT = assetOf(
  'share.js',
  JAVASCRIPT,
  bundleScript('../host/invitations/browser/share.ts'),
);
