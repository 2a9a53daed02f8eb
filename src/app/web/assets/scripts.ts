import { assetOf } from './assets.ts';
import { bundleScript } from './bundle.ts';

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** The check of a certificate on the device of the one who asks. */
export const VERIFY_SCRIPT = assetOf(
  'verify.js',
  JAVASCRIPT,
  bundleScript('../verify/browser/verify.ts'),
);

/** Lets the pages that load it open without network. */
export const INSTALL_SCRIPT = assetOf(
  'install.js',
  JAVASCRIPT,
  bundleScript('../install/browser/install.ts'),
);
