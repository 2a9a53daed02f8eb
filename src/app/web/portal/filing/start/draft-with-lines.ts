import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../../../../accounts/index.ts';
import {
  type Draft,
  listDrafts,
  readDraft,
  type Services,
} from '../../../../../registration/index.ts';

/**
 * A new filing that holds these lines of a passport, or none as these, and nothing else yet: whoever
 * opens the first page anew goes on with the one that is there.
 */
export async function draftWithLines(
  services: Services,
  actor: Actor,
  lines: readonly string[],
): Promise<Draft | undefined> {
  const drafts = await listDrafts(services, actor);
  const begun = drafts.filter(
    ({ purpose, nextStep }) => purpose.kind === 'new' && nextStep === 'person',
  );
  for (const { id } of begun) {
    const read = await readDraft(services, actor, id);
    if (!read.ok) continue;
    const { immigrant, host } = read.value.filing;
    // One that an invitation began is gone on with by its own page.
    if (host === undefined && isDeepStrictEqual(immigrant?.document?.mrz ?? [], lines))
      return read.value;
  }
  return undefined;
}
