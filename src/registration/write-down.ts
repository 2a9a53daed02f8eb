import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import type { DB } from '../platform/db/index.ts';
import { insertNote } from './note-store.ts';
import type { Services } from './services.ts';

/** What somebody wrote with an act, before it is decided whether the act comes to anything. */
export interface WrittenNote {
  readonly id: string;
  /** Stores it; called once the events that name it are. */
  readonly keep: (trx: Transaction<DB>, registrationId: string) => Promise<void>;
}

/** Words stand in a table that can be erased; the event of the act names them by id. */
export function writtenNote({ clock }: Services, body: string): WrittenNote {
  const id = newId();
  return {
    id,
    keep: (trx, registrationId) =>
      insertNote(trx, { id, registrationId, body, recordedAt: clock.now() }),
  };
}
