import type { Selectable } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { MessageArguments } from './argument-text.ts';
import { isTemplateName, type TemplateName } from './templates.ts';

/** A message as the outbox holds it. */
export interface StoredMessage {
  readonly id: string;
  readonly registrationId: string | null;
  readonly requestId: string | null;
  readonly signInId: string | null;
  readonly accountChangeId: string | null;
  readonly placeId: string | null;
  readonly accountId: string | null;
  readonly template: TemplateName;
  readonly language: string;
  /** E-mail address. */
  readonly recipient: string | null;
  readonly phone: string | null;
  readonly deadline: Date | null;
  readonly queuedAt: Date;
  readonly arguments: MessageArguments;
}

/** What tells where a message leads and which code it carries. */
export type MessageTopic = Pick<
  StoredMessage,
  'id' | 'requestId' | 'signInId' | 'accountChangeId' | 'registrationId' | 'placeId' | 'template'
>;

/** `queueMessages` is the only writer of these columns. */
export function toMessage(row: Selectable<DB['message']>): StoredMessage {
  const { template, arguments: values } = row;
  if (!isTemplateName(template)) throw new Error('A message of a template that is gone');
  return { ...row, template, arguments: values as MessageArguments };
}
