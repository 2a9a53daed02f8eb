import { randomBytes } from 'node:crypto';
import { newCertificateNumber, newNumber } from '../certificates/index.ts';
import type { DocumentFacts, Facts } from './case/commands.ts';
import type { Services } from './services.ts';

/** Number of a registration, such as `R-26-7F3K-9Q2M-4`; random, so that numbers tell nothing. */
export function freshRegistrationNumber(services: Services): string {
  return newNumber('R', legalYear(services), randomBytes(5));
}

/** Number of a receipt of filing. */
export function freshReceiptNumber(services: Services): string {
  return newNumber('F', legalYear(services), randomBytes(5));
}

/** What a decision may rest on now: the legal clock, what was looked up, and an unused number. */
export function freshFacts(
  services: Services,
  documents: ReadonlyMap<string, DocumentFacts>,
  places: Facts['places'] = new Map(),
): Facts {
  return {
    today: services.clock.today(),
    now: services.clock.now().toISOString(),
    documents,
    places,
    rules: services.rules,
    certificateNumber: newCertificateNumber(legalYear(services), randomBytes(5)),
  };
}

function legalYear({ clock }: Services): number {
  return Number(clock.today().slice(0, 4));
}
