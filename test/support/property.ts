import type { z } from 'zod';
import { binSchema, iinSchema } from '../../src/people/index.ts';
import type { TestActor } from './people.ts';
import type { TestProduct } from './product.ts';

type Fields = Readonly<Record<string, unknown>>;

let numbered = 0;

/** A number that the contract takes, and no other of this process has. */
function newNumber(schema: z.ZodType, start: string): string {
  for (;;) {
    numbered += 1;
    const digits = `${start}${String(numbered).padStart(11 - start.length, '0')}`;
    const right = [...'0123456789'].find((last) => schema.safeParse(`${digits}${last}`).success);
    if (right) return `${digits}${right}`;
  }
}

/** The IIN of an invented person born on 1 January 1990. */
export function newIin(): string {
  return newNumber(iinSchema, '9001013');
}

/** The BIN of an invented organisation. */
export function newBin(): string {
  return newNumber(binSchema, '2001');
}

/** An address code that no other record of this process has. */
export function newCode(): string {
  numbered += 1;
  return `0201${String(numbered).padStart(12, '0')}`;
}

/** An address at which nobody else is. */
export function newAddress() {
  numbered += 1;
  return { kato: '750000000', street: 'Probe Street', house: String(numbered), type: 'house' };
}

/** A record of the property register with nothing wrong; `undefined` takes a field away. */
export function propertyRecord(changes: Fields = {}): Fields {
  numbered += 1;
  const record = {
    id: `P-${numbered}`,
    iin: newIin(),
    rca: newCode(),
    address: newAddress(),
    since: '2020-03-01',
    ...changes,
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** From now on the account has proved that it holds this IIN or BIN. */
export async function proveNumber(
  { db }: Pick<TestProduct, 'db'>,
  { accountId }: Pick<TestActor, 'accountId'>,
  kind: 'iin' | 'bin',
  value: string,
): Promise<void> {
  await db.insertInto('contact').values({ kind, value, accountId }).execute();
}
