import { bodies, subjects } from './messages.ts';

/**
 * What each template is filled with; dates are 'YYYY-MM-DD', `link` is an absolute address. Link and
 * code are made when the message is sent, and stored nowhere.
 */
export interface TemplateArguments extends ToTheFiler, ToTheHost {
  /** No link: whoever has the code needs none, and a mail that asks to be followed looks like a trap. */
  readonly 'sign-in-code': Values<'code' | 'minutes'>;
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
}

interface ToTheHost {
  readonly 'host-asked': Values<'immigrantName' | 'from' | 'until' | 'place' | 'link'>;
  readonly 'host-reminder': Values<'immigrantName' | 'from' | 'until' | 'place' | 'link'>;
  readonly 'registered-host': Values<'immigrantName' | 'place' | 'until' | 'link'>;
  readonly 'extension-asked': Values<'immigrantName' | 'place' | 'until' | 'newUntil' | 'link'>;
  readonly 'leaving-asked-host': Values<'immigrantName' | 'place' | 'day' | 'link'>;
  readonly 'moved-host': Values<'immigrantName' | 'place' | 'link'>;
  readonly 'ended-host': Values<'immigrantName' | 'place' | 'day' | 'link'>;
  /** Nothing: who asked, and where, is no longer anybody's business. */
  readonly 'withdrawn-host': Values<never>;
}

type Values<Name extends string> = Readonly<Record<Name, string>>;

export type TemplateName = keyof TemplateArguments;

/** Every template has a subject and a body, and nothing else is one. */
const TEMPLATES = { subjects, bodies } satisfies Record<string, Record<TemplateName, unknown>>;

export function isTemplateName(text: string): text is TemplateName {
  return Object.hasOwn(TEMPLATES.subjects, text);
}
