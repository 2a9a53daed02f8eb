import type { Kysely } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { findReceipt } from '../certificates/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { fold } from './case/evolve.ts';
import { loadEvents, type RecordedEvent } from './case-store.ts';
import { loadContext } from './context.ts';
import { findNote } from './note-store.ts';
import { getParticulars } from './particulars-store.ts';
import { type Presented, present } from './present.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';
import { type Viewer, viewerOf } from './viewer.ts';
import type { RegistrationView } from './views.ts';

/** A case for whoever asks, as far as they may see it; the reading is recorded. */
export async function readRegistration(
  { db, clock }: Services,
  actor: Actor,
  id: string,
  language: Language,
): Promise<Outcome<RegistrationView>> {
  const events = await loadEvents(db, id);
  if (events.length === 0) return refused('not-found');
  const state = fold(events.map(({ event }) => event));
  const viewer = await viewerOf(db, actor, state);
  if (!viewer) return refused('not-found');
  const subject = await assemble(db, { id, state, events, today: clock.today() }, viewer);
  await recordAudit(db, {
    actorKind: viewer,
    actorId: actor.accountId,
    action: 'registration-read',
    registrationId: id,
  });
  return done(present(subject, viewer, language));
}

async function assemble(
  db: Kysely<DB>,
  subject: Pick<Presented, 'id' | 'state' | 'events' | 'today'>,
  viewer: Viewer,
): Promise<Presented> {
  const waiting = subject.state.proposedParticularsId;
  return {
    ...subject,
    context: await loadContext(db, subject.state),
    proposed: waiting ? (await getParticulars(db, waiting)).immigrant : null,
    hostNote: viewer === 'officer' ? await noteIn(db, subject.events) : undefined,
    receipt: await findReceipt(db, subject.id),
  };
}

/** What the host wrote when declining. */
async function noteIn(
  db: Kysely<DB>,
  recorded: readonly RecordedEvent[],
): Promise<string | undefined> {
  const events = recorded.map(({ event }) => event);
  const declined = events.findLast((event) => event.type === 'host-declined');
  return declined?.noteId ? findNote(db, declined.noteId) : undefined;
}
