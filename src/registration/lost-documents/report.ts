import { documentText } from '../feeds/registered-documents.ts';
import type { DocumentKey } from '../person-store.ts';

/** What somebody reported of a document: that it is lost, or that it was found again. */
export interface LossReport {
  readonly document: DocumentKey;
  /** The day of this report, be it of the loss or of the finding. */
  readonly reportedOn: string;
  readonly found: boolean;
}

/** The day on which each document was last reported lost, by `documentText`; others are not lost. */
export type Losses = ReadonlyMap<string, string>;

/** Which of these reports, one after another, say something new; the last of a document stands. */
export function newsIn(before: Losses, reports: readonly LossReport[]): ReadonlySet<LossReport> {
  const losses = new Map<string, string | undefined>(before);
  const news = new Set<LossReport>();
  for (const report of reports) {
    const text = documentText(report.document);
    const known = losses.get(text);
    const lostOn = lostAfter(known, report);
    if (lostOn === known) continue;
    news.add(report);
    losses.set(text, lostOn);
  }
  return news;
}

/**
 * A report that comes late undoes no later one: what was lost a second time stays lost, whatever comes
 * of the first. Nothing is kept of a document that was found, so a loss reported after that is a new one.
 */
function lostAfter(lostOn: string | undefined, report: LossReport): string | undefined {
  if (lostOn !== undefined && report.reportedOn < lostOn) return lostOn;
  return report.found ? undefined : report.reportedOn;
}
