import { v7 as newId } from 'uuid';
import type { AskedHost } from '../consent/index.ts';
import type { Asking, CaseState } from './case/state.ts';
import type { Services } from './services.ts';

/**
 * By which of the typed contacts a host is reached; it tells nothing of what the register knows. Whoever
 * has invited the person has an account, and is told there.
 */
export function channelTo({ sms }: Pick<Services, 'sms'>, host: AskedHost): Asking['channel'] {
  if (host.invitationId) return 'account';
  if (host.email) return 'email';
  return host.phone && sms ? 'phone' : 'none';
}

/** An asking to open if a command needs one: of the same host, by the same way. */
export function anotherAsking({ asking }: CaseState): Asking {
  return { requestId: newId(), channel: asking.channel };
}
