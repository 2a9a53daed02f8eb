import { type Language, sayWith } from '../platform/i18n/index.ts';
import type { Address } from './contract.ts';
import { regionOf } from './regions.ts';

/** An address on one line, as it is read in Kazakhstan: region, street, house, flat. */
export function addressText(address: Address, language: Language): string {
  const region = regionOf(address.kato);
  return [region ? sayWith(region, language, {}) : address.kato, shortAddress(address)].join(', ');
}

/** Street, house and flat only, as written; for the certificate's QR, which also has the KATO code. */
export function shortAddress({ street, house, flat }: Address): string {
  return [street, house, flat].filter((part) => part !== undefined).join(', ');
}

/**
 * The same for two spellings of one address that differ only in case or spaces. It never decides
 * about a person: two keys for one flat cost an officer a glance, no one a registration.
 */
export function addressKey(address: Address): string {
  return [address.kato, address.street, address.house, address.flat ?? '', address.type]
    .map((part) => part.toLocaleLowerCase('kk').replace(/\s+/gu, ''))
    .join('|');
}
