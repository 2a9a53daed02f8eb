import type { Actor } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { type Attachment, findAttachment } from './attachment-store.ts';
import { loadCase } from './case-store.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';
import { viewerOf } from './viewer.ts';

/** A file that the person gave in a hearing, for them and for officers; the reading is recorded. */
export async function readAttachment(
  services: Services,
  actor: Actor,
  registrationId: string,
  id: string,
): Promise<Outcome<Attachment>> {
  const { db } = services;
  const stored = await loadCase(db, registrationId);
  const viewer = stored && (await viewerOf(db, services, actor, stored.state));
  if (!viewer || viewer === 'host') return refused('not-found');
  const file = await findAttachment(db, registrationId, id);
  if (!file) return refused('not-found');
  await recordAudit(db, {
    actorKind: viewer,
    actorId: actor.accountId,
    action: 'attachment-read',
    registrationId,
  });
  return done(file);
}
