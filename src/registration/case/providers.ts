import { missingOwners, NOBODY_TIED, type Providers, speaksFor } from '../../places/index.ts';
import type { Facts } from './commands.ts';
import type { Asking, CaseState, Provider } from './state.ts';

/** Who may answer for the place of a case today. */
export function providersOf(
  { placeId }: Pick<CaseState, 'placeId'>,
  facts: Pick<Facts, 'places'>,
): Providers {
  return facts.places.get(placeId)?.providers ?? NOBODY_TIED;
}

/** Whether somebody's word for the place needs no officer: they are tied to it, or sent by one who is. */
export function mayProvide(
  asking: Asking,
  provider: Provider | null,
  providers: Providers,
): boolean {
  return (
    asking.approvedBy !== undefined || speaksFor(providers, provider?.accountId ?? null).length > 0
  );
}

/**
 * Whether those who have said yes are all whose word the place needs, today. An officer who approved a
 * provider for this case has looked at who the owners are.
 */
export function isQuorum(
  asking: Asking,
  agreed: readonly Provider[],
  providers: Providers,
): boolean {
  if (asking.approvedBy !== undefined) return agreed.length > 0;
  return (
    missingOwners(
      providers,
      agreed.map(({ accountId }) => accountId),
    ).length === 0
  );
}

/** The same person's word twice is one. A host who came by a link without an account is nobody known. */
export function sameProvider(one: Provider, other: Provider): boolean {
  return one.accountId !== null && one.accountId === other.accountId;
}

/** Everybody who has said yes to the stay that the case asks for. */
export function consenting({
  agreed,
  provider,
}: {
  readonly agreed: readonly Provider[];
  readonly provider: Provider | null;
}): readonly Provider[] {
  return provider ? [...agreed, provider] : agreed;
}
