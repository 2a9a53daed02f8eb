import { APPLE_ICON } from '../assets/icons.ts';
import { HOST_SCRIPT } from '../assets/scripts.ts';

/** For the head of every page on which a host answers: it opens without network, and keeps the answer. */
export const answerHead = <script src={HOST_SCRIPT.path} data-for-one-answer defer />;

/**
 * For the head of the host's own pages: what lets a phone install them too. The manifest is asked for
 * with the cookie that holds the language.
 */
export const hostHead = (
  <>
    <link rel="manifest" href="/host/manifest.webmanifest" crossorigin="use-credentials" />
    <link rel="apple-touch-icon" href={APPLE_ICON.path} />
    <script src={HOST_SCRIPT.path} defer />
  </>
);
