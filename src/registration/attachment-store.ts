import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** A file without its content. */
export interface AttachmentName {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export interface Attachment extends AttachmentName {
  readonly content: Buffer;
}

/** Keeps files that somebody gave with an act; the event names them by id. */
export async function insertAttachments(
  trx: Transaction<DB>,
  registrationId: string,
  recordedAt: Date,
  files: readonly Attachment[],
): Promise<void> {
  if (files.length === 0) return;
  await trx
    .insertInto('attachment')
    .values(files.map((file) => ({ ...file, registrationId, recordedAt })))
    .execute();
}

export interface AttachmentOfCase extends AttachmentName {
  readonly registrationId: string;
}

/** What files these cases have, as long as they have not been erased. */
export async function listAttachmentsOf(
  db: Kysely<DB>,
  registrationIds: readonly string[],
): Promise<readonly AttachmentOfCase[]> {
  return db
    .selectFrom('attachment')
    .select(['registrationId', 'id', 'name', 'type'])
    .where('registrationId', '=', sql<string>`any(${registrationIds}::uuid[])`)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
}

export async function findAttachment(
  db: Kysely<DB>,
  registrationId: string,
  id: string,
): Promise<Attachment | undefined> {
  return db
    .selectFrom('attachment')
    .select(['id', 'name', 'type', 'content'])
    .where('registrationId', '=', registrationId)
    .where('id', '=', id)
    .executeTakeFirst();
}
