import type { Crossing, Direction } from '../../src/crossings/index.ts';
import { legalDateOf } from '../../src/platform/clock/index.ts';

type Fields = Readonly<Record<string, unknown>>;

let reported = 0;

/** An id that no other record of this process has. */
export function newRecordId(): string {
  reported += 1;
  return `B-${reported}`;
}

/** A record of the border with nothing wrong, as a feed sends it, of an invented person. */
export function crossingRecord(changes: Fields & { readonly document?: Fields } = {}) {
  const { document, ...fields } = changes;
  return {
    id: newRecordId(),
    direction: 'entry',
    crossedAt: '2026-11-20T10:15:00+05:00',
    checkpoint: 'Korday',
    document: { issuingState: 'UZB', number: 'X0000001', ...document },
    surname: 'TESTOV',
    birthDate: '1990-05-17',
    ...fields,
  };
}

/** A record as the register has it; `at` with its zone. */
export function crossing(direction: Direction, at: string, more: Partial<Crossing> = {}): Crossing {
  const crossedAt = new Date(at);
  return {
    id: newRecordId(),
    direction,
    crossedAt,
    crossedOn: legalDateOf(crossedAt),
    checkpoint: 'Korday',
    document: { issuingState: 'UZB', number: 'X0000001' },
    surname: 'TESTOV',
    birthDate: '1990-05-17',
    ...more,
  };
}
