import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';

export type ActorKind = 'immigrant' | 'host' | 'officer' | 'system';

/**
 * One entry of the record of who did or saw what. Ids only, never the data itself: the entry has to
 * outlive it. `actorId` is null for the system, unless a feed made it act, and for a host who answers
 * by a link.
 */
export interface AuditEntry {
  /** `account`: somebody about their own account, be they immigrant, host or officer. */
  readonly actorKind: ActorKind | 'account';
  readonly actorId: string | null;
  readonly action:
    | 'registration-filed'
    | 'registration-amended'
    | 'registration-withdrawn'
    | 'registration-confirmed'
    | 'registration-declined'
    | 'registration-superseded'
    | 'registration-moved'
    | 'doubts-cleared'
    | 'extension-asked'
    | 'leaving-said'
    | 'case-settled'
    | 'clock-ended'
    | 'hearing-opened'
    | 'hearing-answered'
    | 'registration-refused'
    | 'registration-suspended'
    | 'registration-restored'
    | 'registration-annulled'
    | 'registration-reopened'
    | 'registration-ended'
    | 'evidence-given'
    | 'host-asked-by-officer'
    | 'complaint-filed'
    | 'complaint-decided'
    | 'attachment-read'
    | 'registration-read'
    | 'registrations-listed'
    | 'request-read'
    | 'certificate-read'
    | 'certificate-verified'
    | 'draft-started'
    | 'draft-saved'
    | 'draft-read'
    | 'drafts-listed'
    | 'draft-discarded'
    | 'role-granted'
    | 'signed-in'
    | 'sessions-listed'
    | 'session-ended'
    | 'passkey-added'
    | 'passkey-renamed'
    | 'passkey-removed'
    | 'passkey-copied'
    | 'recovery-codes-made'
    | 'recovery-code-used'
    | 'email-added'
    | 'email-changed'
    | 'email-removed'
    | 'number-added'
    | 'number-removed'
    | 'identity-linked'
    | 'identity-unlinked'
    | 'contacts-proved'
    | 'contact-moved'
    | 'change-undone'
    | 'push-added'
    | 'push-removed'
    | 'push-listed'
    | 'account-read'
    | 'data-exported'
    | 'crossings-recorded'
    | 'lost-documents-recorded'
    | 'property-recorded'
    | 'tie-approved'
    | 'tie-ended'
    | 'invitation-made'
    | 'invitation-revoked'
    | 'invitation-read'
    | 'invitations-listed'
    | 'delegation-offered'
    | 'delegation-accepted'
    | 'delegation-ended'
    | 'delegations-listed'
    | 'places-listed'
    | 'place-read'
    | 'place-locked'
    | 'place-unlocked'
    | 'quorum-set'
    | 'registration-disputed'
    | 'dispute-answered'
    | 'filing-disowned';
  readonly registrationId: string | null;
  readonly purpose?: string;
}

/** Appends entries; the application's database role can neither change nor remove one. */
export async function recordAudit(
  db: Kysely<DB>,
  ...entries: readonly AuditEntry[]
): Promise<void> {
  if (entries.length === 0) return;
  await db
    .insertInto('auditEntry')
    .values(
      entries.map((entry) => ({
        actorKind: entry.actorKind,
        actorId: entry.actorId,
        action: entry.action,
        registrationId: entry.registrationId,
        purpose: entry.purpose ?? null,
      })),
    )
    .execute();
}
