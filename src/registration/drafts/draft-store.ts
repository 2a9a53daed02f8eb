import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import type { Draft, DraftFiling, Purpose } from './draft.ts';
import { isId } from './is-id.ts';
import type { DraftStep } from './steps.ts';

/** The account's own drafts, the one saved last first. */
export async function draftsOf(db: Kysely<DB>, accountId: string): Promise<readonly Draft[]> {
  const rows = await ownRows(db, accountId)
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toDraft);
}

export async function findDraft(
  db: Kysely<DB>,
  accountId: string,
  id: string,
): Promise<Draft | undefined> {
  if (!isId(id)) return undefined;
  const row = await ownRows(db, accountId).where('id', '=', id).executeTakeFirst();
  return row && toDraft(row);
}

/** The same, and nobody else changes or sends it until the transaction ends. */
export async function lockDraft(
  trx: Transaction<DB>,
  accountId: string,
  id: string,
): Promise<Draft | undefined> {
  if (!isId(id)) return undefined;
  const row = await ownRows(trx, accountId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toDraft(row);
}

/** The draft that amends a case; there is one at most, which the database holds to. */
export async function findAmendment(
  db: Kysely<DB>,
  accountId: string,
  caseId: string,
): Promise<Draft | undefined> {
  const row = await ownRows(db, accountId)
    .where('purpose', '=', 'amend')
    .where('ofId', '=', caseId)
    .executeTakeFirst();
  return row && toDraft(row);
}

/** False where another draft has that id: then it is another account's, and stays as it is. */
export async function insertDraft(
  trx: Transaction<DB>,
  accountId: string,
  { id, purpose, ...changing }: Draft,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('filingDraft')
    .values({ id, accountId, purpose: purpose.kind, ofId: purpose.of, ...columnsOf(changing) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function updateDraft(trx: Transaction<DB>, { id, ...changing }: Draft): Promise<void> {
  await trx.updateTable('filingDraft').set(columnsOf(changing)).where('id', '=', id).execute();
}

/** Takes a draft of the account away, with all that was typed; undefined where there is none. */
export async function deleteDraft(
  trx: Transaction<DB>,
  accountId: string,
  id: string,
): Promise<Draft | undefined> {
  if (!isId(id)) return undefined;
  const row = await trx
    .deleteFrom('filingDraft')
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && toDraft(row);
}

/** How many drafts an account has. Until the transaction ends nobody else begins one in it. */
export async function countDrafts(trx: Transaction<DB>, accountId: string): Promise<number> {
  await trx
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute();
  const rows = await ownRows(trx, accountId).clearSelect().select('id').execute();
  return rows.length;
}

function columnsOf({ filing, stepsDone, updatedAt }: Omit<Draft, 'id' | 'purpose'>) {
  return {
    filing: sql<string>`${JSON.stringify(filing)}::jsonb`,
    stepsDone: [...stepsDone],
    updatedAt,
  };
}

function ownRows(db: Kysely<DB>, accountId: string) {
  return db.selectFrom('filingDraft').selectAll().where('accountId', '=', accountId);
}

/** The casts hold since only `insertDraft` and `updateDraft` write these columns. */
function toDraft(row: Selectable<DB['filingDraft']>): Draft {
  return {
    id: row.id,
    purpose: { kind: row.purpose, of: row.ofId } as Purpose,
    filing: row.filing as DraftFiling,
    updatedAt: row.updatedAt,
    stepsDone: row.stepsDone as DraftStep[],
  };
}
