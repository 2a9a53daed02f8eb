import { expect } from 'vitest';
import {
  type InvitationView,
  invitationViewSchema,
  type SentDelegation,
  sentDelegationSchema,
} from '../../src/registration/index.ts';
import { post } from './api.ts';
import { type FilingChanges, filing } from './filing.ts';
import type { TestActor } from './people.ts';
import { type TestProduct, TODAY } from './product.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Days within those of an invitation that `inviteTo` makes. */
export const INVITED_STAY = { from: TODAY, until: '2027-01-15' };

/** A filing by the code of an invitation; the place is left out. */
export function byInvitation(code: string, changes: FilingChanges = {}) {
  const host = { invitation: code };
  const { place: _, ...rest } = filing({ host, stay: INVITED_STAY, ...changes });
  return rest;
}

/** Unties somebody at once. */
export async function untie(
  { db }: Pick<TestProduct, 'db'>,
  { accountId }: Pick<TestActor, 'accountId'>,
  placeId: string,
): Promise<void> {
  await db
    .updateTable('placeTie')
    .set({ endedAt: new Date() })
    .where('placeId', '=', placeId)
    .where('accountId', '=', accountId)
    .execute();
}

/** An invitation as its host makes it; what is not given is for two persons, up to the end of January. */
export async function inviteTo(
  product: TestProduct,
  host: TestActor,
  placeId: string,
  change: Fields = {},
): Promise<InvitationView & { readonly code: string }> {
  const body = { placeId, hostName: 'Aigul Testova', from: TODAY, until: '2027-01-31', persons: 2 };
  const made = await post(product, host, '/invitations', { ...body, ...change });
  expect(made.status).toBe(201);
  const view = invitationViewSchema.parse(made.body);
  return { ...view, code: view.code ?? '' };
}

/** A host sends somebody, who accepts. */
export async function send(
  product: TestProduct,
  from: TestActor,
  to: TestActor,
  body: Fields,
): Promise<SentDelegation> {
  const offered = await post(product, from, '/delegations', { email: to.email, ...body });
  expect(offered.status).toBe(201);
  const view = sentDelegationSchema.parse(offered.body);
  const accepted = await post(product, to, `/delegations/${view.id}/accept`, {});
  expect(accepted.status).toBe(200);
  return view;
}
