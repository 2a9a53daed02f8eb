import { isDeepStrictEqual } from 'node:util';
import type { OutgoingMessage } from '../../notifications/index.ts';
import type { CaseState } from '../case/state.ts';
import type { StoredCase } from '../case-store.ts';
import type { CaseContext } from '../context.ts';
import { changeMessages } from './messages.ts';

/** A case, and what it was about before and after its filer changed it. */
export interface FiledChange {
  readonly before: CaseState;
  readonly former: CaseContext;
  readonly after: StoredCase;
  readonly context: CaseContext;
}

/**
 * Whoever changes where a case leads (contact, host, address) must not be the only one who knows: the
 * contacts are told that stood before.
 */
export function alarmsOfChange(change: FiledChange): readonly OutgoingMessage[] {
  const what = whatChanged(change);
  if (!what) return [];
  const { id, state } = change.after;
  const { email, phone, language } = change.former.particulars.immigrant.contact;
  return [
    {
      registrationId: id,
      requestId: null,
      template: 'case-changed',
      language,
      recipient: email,
      phone: phone ?? null,
      accountId: state.accountId,
      arguments: { what: changeMessages[what], number: state.number },
    },
  ];
}

function whatChanged(change: FiledChange): keyof typeof changeMessages | null {
  const { before, former, after, context } = change;
  const host =
    before.placeId !== after.state.placeId || !isDeepStrictEqual(former.host, context.host);
  const contact = !isDeepStrictEqual(reachedAt(former), reachedAt(context));
  if (host && contact) return 'both';
  if (host) return 'host';
  return contact ? 'contact' : null;
}

function reachedAt({ particulars }: CaseContext) {
  const { email, phone } = particulars.immigrant.contact;
  return { email, phone };
}
