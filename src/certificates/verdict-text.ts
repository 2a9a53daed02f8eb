import { legalDateOf } from '../platform/clock/index.ts';
import { formatDate, type Language, say } from '../platform/i18n/index.ts';
import { verdictMessages } from './messages.ts';
import type { OnlineVerdict } from './verify/index.ts';

/** One sentence of what a verdict means and what to do, in the checker's language. */
export function verdictText(verdict: OnlineVerdict, language: Language): string {
  const day = (date: string) => formatDate(date, language);
  switch (verdict.verdict) {
    case 'valid': {
      const { validFrom, validUntil } = verdict.claims;
      return say(verdictMessages.valid, language, { from: day(validFrom), until: day(validUntil) });
    }
    case 'closed':
      return say(verdictMessages.closed, language, { on: day(verdict.on) });
    case 'not-yet-valid':
      return say(verdictMessages.notYetValid, language, { from: day(verdict.claims.validFrom) });
    case 'expired':
      return say(verdictMessages.expired, language, { until: day(verdict.claims.validUntil) });
    case 'receipt': {
      const filedAt = legalDateOf(new Date(verdict.claims.filedAt * 1000));
      return say(verdictMessages.receipt, language, { filedAt: day(filedAt) });
    }
    case 'superseded':
      return say(verdictMessages.superseded, language);
    case 'suspended':
      return say(verdictMessages.suspended, language);
    case 'too-old':
      return say(verdictMessages.tooOld, language);
    case 'unknown-issuer':
      return say(verdictMessages.unknownIssuer, language);
    case 'forged':
      return say(verdictMessages.forged, language);
  }
}
