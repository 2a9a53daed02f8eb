import { v7 as newId } from 'uuid';
import type { Actor } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import {
  hearingSchema,
  type Outcome,
  type Services,
  type StoredCase,
  writtenNote,
} from '../registration/index.ts';
import { officerAct } from './officer-act.ts';

/**
 * An officer tells the person what is held against them and hears them, before anything is decided
 * (APPC Art. 73).
 */
export async function openHearing(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(hearingSchema, body);
  return officerAct(services, actor, id, parsed, ({ ground, fields = [], dates = [], notice }) => {
    const note = writtenNote(services, notice);
    const said = { ground, fields, dates };
    return {
      command: { type: 'open-hearing', hearingId: newId(), noticeId: note.id, ...said },
      action: 'hearing-opened',
      note,
    };
  });
}
