import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { documentText, givenDocuments } from '../feeds/registered-documents.ts';
import type { DocumentKey } from '../person-store.ts';
import { type Losses, type LossReport, newsIn } from './report.ts';

/** Which of the documents of these reports are lost by what is known now. */
export async function findLosses(db: Kysely<DB>, reports: readonly LossReport[]): Promise<Losses> {
  const { rows } = await sql<DocumentKey & { readonly reportedOn: string }>`
    select distinct issuing_state, number, reported_on from lost_document
    join ${givenDocuments(documentsOf(reports))} using (issuing_state, number)`.execute(db);
  return new Map(rows.map((row) => [documentText(row), row.reportedOn]));
}

/**
 * Writes what follows from reports and gives those that said something new. The caller keeps others
 * from writing of the same documents until the transaction ends.
 */
export async function keepReports(
  trx: Transaction<DB>,
  reports: readonly LossReport[],
): Promise<ReadonlySet<LossReport>> {
  const news = newsIn(await findLosses(trx, reports), reports);
  const last = [...lastOfEach(news)];
  await writeLost(
    trx,
    last.filter(({ found }) => !found),
  );
  await eraseLost(
    trx,
    last.filter(({ found }) => found),
  );
  return news;
}

function lastOfEach(news: ReadonlySet<LossReport>): Iterable<LossReport> {
  return new Map([...news].map((report) => [documentText(report.document), report])).values();
}

async function writeLost(trx: Transaction<DB>, reports: readonly LossReport[]): Promise<void> {
  if (reports.length === 0) return;
  await trx
    .insertInto('lostDocument')
    .values(reports.map(({ document, reportedOn }) => ({ ...document, reportedOn })))
    .onConflict((conflict) =>
      conflict
        .columns(['issuingState', 'number'])
        .doUpdateSet(({ ref }) => ({ reportedOn: ref('excluded.reportedOn') })),
    )
    .execute();
}

async function eraseLost(trx: Transaction<DB>, reports: readonly LossReport[]): Promise<void> {
  if (reports.length === 0) return;
  await sql`
    delete from lost_document using ${givenDocuments(documentsOf(reports))}
    where lost_document.issuing_state = given.issuing_state
      and lost_document.number = given.number`.execute(trx);
}

function documentsOf(reports: readonly LossReport[]): readonly DocumentKey[] {
  return reports.map(({ document }) => document);
}
