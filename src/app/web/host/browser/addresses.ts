/** The requests of a host who is signed in; for others what this is, and the way in. */
export const INBOX = '/host';

/** Where a phone is added to those that are told, and taken out again; forms of the inbox. */
export const PHONES = '/host/phones';
export const STOP = '/host/phones/stop';
