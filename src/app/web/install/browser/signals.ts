/** What a page asks of the service worker. */
export const KEEP_REST = 'keep the rest';
export const KEEP_FOR_HOST = 'keep what an answer needs';
export const SEND_KEPT = 'send what is kept';

/** What the service worker tells the open pages: something came of an answer; requests have come. */
export const ANSWERED = 'answered';
export const ASKED = 'asked';
