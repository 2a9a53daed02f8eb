import { type Language, say, sayWith } from '../platform/i18n/index.ts';
import type { MessageArguments } from './argument-text.ts';
import { answers, pushDetails, subjects } from './messages.ts';
import { filled } from './render-template.ts';
import type { StoredMessage } from './stored-message.ts';
import { isAsking, type TemplateName } from './templates.ts';

/** What the service worker shows; it knows no language and no case, so all of it comes along. */
export interface PushPayload {
  readonly title: string;
  readonly body: string;
  readonly lang: Language;
  /** A second push of one message takes the place of the first. */
  readonly tag: string;
  /** A path of ours. */
  readonly url: string;
  /** How many requests wait for this reader. */
  readonly badge?: number;
  /** Where an answer is posted as the form of the one-time link does, and what its buttons say. */
  readonly answer?: {
    readonly path: string;
    readonly version: number;
    readonly confirm: string;
    readonly decline: string;
  };
}

export interface PushReader {
  readonly language: Language;
  readonly waiting: number;
}

const DETAILS: Partial<Record<TemplateName, keyof typeof pushDetails>> = {
  'host-asked': 'asked',
  'host-reminder': 'asked',
  'place-filing': 'asked',
  'owner-asked': 'asked',
  'extension-asked': 'longer',
  'leaving-asked-host': 'left',
};

/** The push of a message to one reader; `version` is that of the case, as the form of the link sends it. */
export function pushPayload(
  { id, template }: Pick<StoredMessage, 'id' | 'template'>,
  args: MessageArguments,
  { language, waiting }: PushReader,
  version: number | null,
): PushPayload {
  const values = filled(args, language);
  const details = DETAILS[template];
  const url = pathOf(values['link']);
  const answer = {
    confirm: say(answers.confirm, language),
    decline: say(answers.decline, language),
  };
  return {
    title: sayWith(subjects[template], language, values),
    body: details ? sayWith(pushDetails[details], language, values) : '',
    lang: language,
    tag: id,
    url,
    badge: waiting,
    ...(isAsking(template) && version !== null
      ? { answer: { path: url, version, ...answer } }
      : {}),
  };
}

function pathOf(link: string | undefined): string {
  return link === undefined ? '/' : new URL(link).pathname;
}
