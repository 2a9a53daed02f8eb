import type { z } from 'zod';
import { createOpenIdProvider, type IdentityProvider } from '../accounts/index.ts';
import { binSchema, iinSchema } from '../people/index.ts';
import type { Config } from '../platform/config/index.ts';
import { emailSchema } from '../platform/contract/index.ts';

type Claims = Readonly<Record<string, unknown>>;

/** The provider that the settings name; null where they name none. */
export function composeIdentityProvider({ identity }: Config): IdentityProvider | null {
  if (!identity) return null;
  const { iinClaim, binClaim } = identity;
  return createOpenIdProvider({
    ...identity,
    readClaims: (claims) => ({
      email: claims['email_verified'] === true ? checked(emailSchema, claims['email']) : null,
      numbers: {
        ...(iinClaim === undefined ? {} : { iin: checked(iinSchema, digitsIn(claims, iinClaim)) }),
        ...(binClaim === undefined ? {} : { bin: checked(binSchema, digitsIn(claims, binClaim)) }),
      },
    }),
  });
}

function checked(schema: z.ZodType<string>, value: unknown): string | null {
  return schema.safeParse(value).data ?? null;
}

/** The National Certification Authority writes its kind before the number: 'IIN…', 'BIN…'. */
function digitsIn(claims: Claims, name: string): unknown {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return typeof value === 'string' ? value.replace(/^[IB]IN/, '') : value;
}
