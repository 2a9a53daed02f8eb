import { holdBackNewDocuments } from '../../crossings/index.ts';
import { inTransaction } from '../../platform/db/index.ts';
import type { Services } from '../services.ts';
import { type DocumentRecord, type Keep, keepForHolders } from './keep-for-holders.ts';
import { documentText, registeredDocuments } from './registered-documents.ts';

/**
 * Keeps records and gives what was new in them. Nearly all are of documents that the register does not
 * know: those are kept together. The others change cases, each document's in a transaction of its own,
 * so that one case never holds up or undoes another.
 */
export async function keepByDocument<Kept extends DocumentRecord, New>(
  services: Services,
  records: readonly Kept[],
  keep: Keep<Kept, New>,
): Promise<ReadonlySet<New>> {
  const { added, left } = await inTransaction(services.db, async (trx) => {
    await holdBackNewDocuments(trx);
    const registered = await registeredDocuments(
      trx,
      records.map(({ document }) => document),
    );
    const isKnown = ({ document }: Kept) => registered.has(documentText(document));
    const others = records.filter((one) => !isKnown(one));
    return { added: await keep(trx, others), left: records.filter(isKnown) };
  });
  const all = [added];
  for (const own of Map.groupBy(left, ({ document }) => documentText(document)).values()) {
    all.push(await keepForHolders(services, own, keep));
  }
  return new Set(all.flatMap((some) => [...some]));
}
