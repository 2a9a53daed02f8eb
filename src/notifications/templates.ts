import { bodies, subjects } from './messages.ts';

/**
 * What each template is filled with; dates are 'YYYY-MM-DD', `link` is an absolute address. Link and
 * code are made when the message is sent, and stored nowhere.
 */
export interface TemplateArguments {
  readonly 'host-asked': Values<'immigrantName' | 'from' | 'until' | 'place' | 'link'>;
  readonly registered: Values<'certificateNumber' | 'link'>;
  readonly declined: Values<'link'>;
  readonly 'in-review': Values<'link'>;
  readonly 'registered-host': Values<'immigrantName' | 'place' | 'until' | 'link'>;
  readonly 'moved-host': Values<'immigrantName' | 'place' | 'link'>;
  /** To a holder whose registration an officer closed, since the same person registered from another account. */
  readonly 'moved-elsewhere': Values<'link'>;
  /** Nothing: who asked, and where, is no longer anybody's business. */
  readonly 'withdrawn-host': Values<never>;
  readonly 'duplicate-holder': Values<'link'>;
  /** No link: whoever has the code needs none, and a mail that asks to be followed looks like a trap. */
  readonly 'sign-in-code': Values<'code' | 'minutes'>;
}

type Values<Name extends string> = Readonly<Record<Name, string>>;

export type TemplateName = keyof TemplateArguments;

/** Every template has a subject and a body, and nothing else is one. */
const TEMPLATES = { subjects, bodies } satisfies Record<string, Record<TemplateName, unknown>>;

export function isTemplateName(text: string): text is TemplateName {
  return Object.hasOwn(TEMPLATES.subjects, text);
}
