import { type Actor, contactsOfAccount } from '../../accounts/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { type PlaceToInviteTo, placesToInviteTo } from '../invitations/places-to-invite-to.ts';
import type { Services } from '../services.ts';

/** For what an account may send somebody today. */
export interface SendingOptions {
  /** Where it is tied itself; without any it can send nobody. */
  readonly places: readonly PlaceToInviteTo[];
  /** An organisation, which may have staff. */
  readonly staff: boolean;
}

/** The account's own knowledge, so nothing is recorded. */
export async function sendingOptions(
  services: Services,
  actor: Actor,
  language: Language,
): Promise<SendingOptions> {
  const places = await placesToInviteTo(services, actor, language);
  const bins = await contactsOfAccount(services.db, actor.accountId, 'bin');
  return { places: places.filter(({ tied }) => tied), staff: bins.length > 0 };
}
