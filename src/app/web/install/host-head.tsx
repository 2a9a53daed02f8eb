import { APPLE_ICON } from '../assets/icons.ts';
import { INSTALL_SCRIPT } from '../assets/scripts.ts';

/**
 * For the head of the host's pages: what lets a phone install them and open them without network. The
 * manifest is asked for with the cookie that holds the language.
 */
export const hostHead = (
  <>
    <link rel="manifest" href="/host/manifest.webmanifest" crossorigin="use-credentials" />
    <link rel="apple-touch-icon" href={APPLE_ICON.path} />
    <script src={INSTALL_SCRIPT.path} defer />
  </>
);
