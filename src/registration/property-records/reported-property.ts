import { type Address, addressKey, type PropertyRecord } from '../../places/index.ts';

/** A record as it comes, with the address of its code where the sender gives it. */
export interface ReportedProperty extends PropertyRecord {
  readonly address: Address | null;
}

/** By what two addresses are the same place; undefined where none is given. */
export function keyOf({ address }: ReportedProperty): string | undefined {
  return address ? addressKey(address) : undefined;
}
