import { type Actor, decidesCases } from '../accounts/index.ts';
import { accountBehindLink } from '../consent/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import {
  done,
  type Outcome,
  type RequestView,
  readAsked,
  refused,
  type Services,
  unitOfWork,
} from '../registration/index.ts';
import { deskLookSchema } from './desk-contract.ts';
import { findAtDesk } from './find-at-desk.ts';

/** What a host at a desk is asked, read before their answer is entered. */
export async function lookAtDesk(
  services: Services,
  actor: Actor,
  body: unknown,
  language: Language,
): Promise<Outcome<RequestView>> {
  if (!decidesCases(actor)) return refused('not-allowed');
  const parsed = parseFields(deskLookSchema, body);
  if (!parsed.ok) return refused('invalid', parsed.errors);
  const found = await unitOfWork(services.db, (trx) =>
    findAtDesk(trx, services, actor, parsed.value),
  );
  if (!found.ok) return found;
  if (!found.value) return refused('wrong-desk-code');
  const { request } = found.value;
  const speaksAs = parsed.value.code ? await accountBehindLink(services.db, request) : null;
  const reader = { kind: 'officer', accountId: actor.accountId, speaksAs } as const;
  const view = await readAsked(services, request, reader, language);
  return view ? done(view) : refused('already-answered');
}
