import { join } from 'node:path';
import { codeToSend, undoToken } from '../accounts/index.ts';
import { openKeyFolder } from '../certificates/index.ts';
import { deskCode, linkToken } from '../consent/index.ts';
import {
  isAsking,
  type MessageArguments,
  type MessageTopic,
  type TemplateName,
} from '../notifications/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Config } from '../platform/config/index.ts';
import { loadOrCreateSecret } from '../platform/crypto/index.ts';
import type { Database } from '../platform/db/index.ts';
import { explainFolder } from '../platform/explain-folder.ts';
import { isAlarm, notMeToken, type Services } from '../registration/index.ts';
import { composeRules } from './rules.ts';

/** Keys, secret and clock: with what the use cases work. */
export async function composeServices(
  config: Config,
  db: Database,
  clock: Clock,
): Promise<Services> {
  const { keysFolder } = config;
  const rules = await composeRules(config);
  const keys = await explainFolder('TIRKEU_KEYS', keysFolder, openKeyFolder(keysFolder));
  return {
    db,
    clock,
    rules,
    issuer: { key: keys.signing, origin: config.origin },
    publicKeys: keys.publicKeys,
    demo: config.mode === 'demo',
    sms: config.sms !== undefined,
    secret: await loadOrCreateSecret(join(keysFolder, 'links.secret')),
  };
}

/** The one-time link of an asking. */
export function answerLink({ issuer, secret }: Services, requestId: string): string {
  return `${issuer.origin}/answer/${linkToken(secret, requestId)}`;
}

/** Messages to hosts that are no asking; all others about a case go to who filed it. */
const TO_HOSTS: ReadonlySet<TemplateName> = new Set([
  'registered-host',
  'moved-host',
  'ended-host',
  'leaving-asked-host',
  'withdrawn-host',
  'owner-asked',
]);

/** Where a change of an account is taken back; a number that has moved cannot be. */
function changeLink(
  { issuer, secret }: Services,
  changeId: string,
  template: TemplateName,
): string {
  const path =
    template === 'contact-moved' ? 'account/settings' : `not-me/${undoToken(secret, changeId)}`;
  return `${issuer.origin}/${path}`;
}

/** Where the reader of an alarm says that it was not them. */
export function notMeLink({ issuer, secret }: Services, messageId: string): string {
  return `${issuer.origin}/not-me/filing/${notMeToken(secret, messageId)}`;
}

/** Where a message leads: to the one-time link of its asking, else to the case as its reader sees it. */
function linkFor(
  services: Services,
  { id, requestId, registrationId, placeId, accountChangeId, template }: MessageTopic,
): string {
  if (accountChangeId) return changeLink(services, accountChangeId, template);
  if (template === 'delegation-offered') return `${services.issuer.origin}/host/people`;
  if (requestId && isAsking(template)) return answerLink(services, requestId);
  if (placeId) return `${services.issuer.origin}/host/places/${placeId}`;
  if (isAlarm(template)) return notMeLink(services, id);
  if (template === 'disputed')
    return `${services.issuer.origin}/registrations/${registrationId ?? ''}/dispute`;
  const room = TO_HOSTS.has(template) ? 'host/requests' : 'registrations';
  return `${services.issuer.origin}/${room}/${registrationId ?? ''}`;
}

/** In two groups, so that it can be read out. */
function readable(code: string): string {
  return code.replace(/^\d{4}/, '$& ');
}

/**
 * What a message carries that is made when it is sent or shown, and stored nowhere: a code to sign in, else
 * its link, and of an asking the code for an officer's desk.
 */
export async function linkOrCodeFor(
  services: Services,
  message: MessageTopic,
): Promise<MessageArguments> {
  const { signInId, requestId, template } = message;
  if (signInId !== null) return { code: await codeToSend(services, signInId) };
  const link = linkFor(services, message);
  if (requestId === null || !isAsking(template)) return { link };
  return { link, code: readable(deskCode(services.secret, requestId)) };
}
