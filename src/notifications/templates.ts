import { bodies, shorts, subjects } from './messages.ts';

/**
 * What each template is filled with; dates are 'YYYY-MM-DD', `link` is an absolute address. Link and
 * code are made when the message is sent, and stored nowhere.
 */
export interface TemplateArguments extends ToTheFiler, ToTheHost {
  /** No link: whoever has the code needs none, and a mail that asks to be followed looks like a trap. */
  readonly 'sign-in-code': Values<'code' | 'minutes'>;
  readonly 'email-code': Values<'code' | 'minutes'>;
  /** Goes to phones alone. */
  readonly 'phone-code': Values<'code' | 'minutes'>;
  /** `what` is a sentence; the link takes the change back. */
  readonly 'account-changed': Values<'what' | 'link'>;
  readonly 'contact-moved': Values<'link'>;
  /** To somebody whom a host wants to send; it names no sender, whom anybody could make up. */
  readonly 'delegation-offered': Values<'place' | 'link'>;
}

/** To the person; `lastDay` still counts, on `day` it happened. */
interface ToTheFiler {
  readonly registered: Values<'certificateNumber' | 'link'>;
  readonly declined: Values<'link'>;
  readonly 'in-review': Values<'link'>;
  readonly 'host-silent': Values<'link'>;
  readonly 'registration-reminder': Values<'lastDay' | 'link'>;
  readonly 'review-overdue': Values<'link'>;
  readonly 'crossing-corrected': Values<'day' | 'link'>;
  readonly 'hearing-opened': Values<'lastDay' | 'link'>;
  readonly refused: Values<'link'>;
  readonly annulled: Values<'link'>;
  readonly 'host-ended': Values<'link'>;
  readonly suspended: Values<'link'>;
  readonly restored: Values<'link'>;
  readonly 'complaint-granted': Values<'link'>;
  readonly 'complaint-rejected': Values<'link'>;
  /** No decision in time counts as a rejection. */
  readonly 'complaint-lapsed': Values<'link'>;
  readonly reopened: Values<'link'>;
  readonly 'stay-reminder': Values<'lastDay' | 'link'>;
  readonly extended: Values<'until' | 'certificateNumber' | 'link'>;
  readonly 'extension-declined': Values<'until' | 'link'>;
  readonly 'extension-silent': Values<'until' | 'link'>;
  /** The host said so; `leaving-asked-host` is the same question the other way round. */
  readonly 'leaving-asked': Values<'day' | 'link'>;
  readonly left: Values<'day' | 'link'>;
  readonly departed: Values<'day' | 'link'>;
  /** `day` is the first on which nothing counts any more. */
  readonly 'stay-ended': Values<'day' | 'link'>;
  /** To a holder whose registration an officer closed, since the same person registered from another account. */
  readonly 'moved-elsewhere': Values<'link'>;
  readonly 'duplicate-holder': Values<'link'>;
  /** To the contacts as they were before; `what` is a sentence. Its link says "this was not me". */
  readonly 'case-changed': Values<'what' | 'number' | 'link'>;
  /** `effect` is a sentence on what does not count until an officer has looked, or empty. */
  readonly disputed: Values<'effect' | 'link'>;
}

interface ToTheHost {
  /** Of those that ask, `code` is what the host may read out at an officer's desk. */
  readonly 'host-asked': Values<'immigrantName' | 'from' | 'until' | 'place' | 'link' | 'code'>;
  readonly 'host-reminder': Values<'immigrantName' | 'from' | 'until' | 'place' | 'link' | 'code'>;
  readonly 'registered-host': Values<'immigrantName' | 'place' | 'until' | 'link'>;
  readonly 'extension-asked': Values<
    'immigrantName' | 'place' | 'until' | 'newUntil' | 'link' | 'code'
  >;
  readonly 'leaving-asked-host': Values<'immigrantName' | 'place' | 'day' | 'link'>;
  readonly 'moved-host': Values<'immigrantName' | 'place' | 'link'>;
  readonly 'ended-host': Values<'immigrantName' | 'place' | 'day' | 'link'>;
  /** To the hosts of the place who were not asked. */
  readonly 'place-filing': Values<'immigrantName' | 'from' | 'until' | 'place' | 'link'>;
  /** To owners of a place where every owner has to agree. */
  readonly 'owner-asked': Values<'immigrantName' | 'from' | 'until' | 'place' | 'link'>;
  /** `what` is a sentence. */
  readonly 'place-changed': Values<'what' | 'place' | 'link'>;
  /** Nothing: who asked, and where, is no longer anybody's business. */
  readonly 'withdrawn-host': Values<never>;
}

type Values<Name extends string> = Readonly<Record<Name, string>>;

export type TemplateName = keyof TemplateArguments;

/** Every template has a subject, a body and a short form, and nothing else is one. */
const TEMPLATES = { subjects, bodies, shorts } satisfies Record<
  string,
  Record<TemplateName, unknown>
>;

export function isTemplateName(text: string): text is TemplateName {
  return Object.hasOwn(TEMPLATES.subjects, text);
}

/** They carry the one-time link of their asking, and end with it. */
const ASKINGS: ReadonlySet<TemplateName> = new Set([
  'host-asked',
  'host-reminder',
  'extension-asked',
]);

export function isAsking(template: TemplateName): boolean {
  return ASKINGS.has(template);
}

/** They ask for something by a day. A text message costs, and wakes people: others go without one. */
const ANSWER_WANTED: ReadonlySet<TemplateName> = new Set([
  ...ASKINGS,
  'leaving-asked-host',
  'leaving-asked',
  'hearing-opened',
  'owner-asked',
  'disputed',
]);

export function wantsAnswer(template: TemplateName): boolean {
  return ANSWER_WANTED.has(template);
}

/** Somebody waits for it at this moment, at whatever hour, and it is worth nothing in the morning. */
export function isCode(template: TemplateName): boolean {
  return template.endsWith('-code');
}

/** Those that name the guest: their reader has others, and may know them by nothing else. */
const ABOUT_A_GUEST: ReadonlySet<TemplateName> = new Set<keyof ToTheHost>([
  'host-asked',
  'host-reminder',
  'registered-host',
  'extension-asked',
  'leaving-asked-host',
  'moved-host',
  'ended-host',
  'place-filing',
  'owner-asked',
]);

export function isAboutGuest(template: TemplateName): boolean {
  return ABOUT_A_GUEST.has(template);
}
