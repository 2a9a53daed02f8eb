import { join } from 'node:path';
import { codeToSend } from '../accounts/index.ts';
import { openKeyFolder } from '../certificates/index.ts';
import { linkToken } from '../consent/index.ts';
import type { MessageArguments, StoredMessage, TemplateName } from '../notifications/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Config } from '../platform/config/index.ts';
import { loadOrCreateSecret } from '../platform/crypto/index.ts';
import type { Database } from '../platform/db/index.ts';
import { explainFolder } from '../platform/explain-folder.ts';
import type { Services } from '../registration/index.ts';
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
    secret: await loadOrCreateSecret(join(keysFolder, 'links.secret')),
  };
}

type Message = Pick<StoredMessage, 'requestId' | 'signInId' | 'registrationId' | 'template'>;

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
]);

/** Where a message leads: to the one-time link of its asking, else to the case as its reader sees it. */
function linkFor(services: Services, { requestId, registrationId, template }: Message): string {
  if (requestId) return answerLink(services, requestId);
  const room = TO_HOSTS.has(template) ? 'host/requests' : 'registrations';
  return `${services.issuer.origin}/${room}/${registrationId ?? ''}`;
}

/** What a message carries that is made when it is sent or shown, and stored nowhere: its code, else its link. */
export async function linkOrCodeFor(
  services: Services,
  message: Message,
): Promise<MessageArguments> {
  if (message.signInId === null) return { link: linkFor(services, message) };
  return { code: await codeToSend(services, message.signInId) };
}
