import type { TypedHost } from '../consent/index.ts';
import type { MessageArguments, OutgoingMessage } from '../notifications/index.ts';
import { addressText } from '../places/index.ts';
import type { CaseEvent } from './case/events.ts';
import { type CaseState, statusOf } from './case/state.ts';
import { type CaseContext, fullName } from './context.ts';

/** One thing that has happened, with what it changed and whom it concerns. */
export interface Change {
  readonly id: string;
  readonly after: CaseState;
  readonly events: readonly CaseEvent[];
  readonly context: CaseContext;
  /** The host who was asked before this change; the same one, if no other was named. */
  readonly formerHost: TypedHost;
}

type Draft = Pick<OutgoingMessage, 'template' | 'language' | 'recipient' | 'requestId'>;

/** Who is told what. Doubts are never told: filer and host see only that an officer is looking. */
export function announcementsOf(change: Change): readonly OutgoingMessage[] {
  const values = argumentsOf(change);
  return change.events
    .flatMap((event) => draftsFor(event, change))
    .map((draft) => ({ ...draft, registrationId: change.id, arguments: values }));
}

function draftsFor(event: CaseEvent, change: Change): readonly Draft[] {
  switch (event.type) {
    case 'filed':
      return toHost('host-asked', change);
    case 'host-asked':
      return [...toFormerHost(change), ...toHost('host-asked', change)];
    case 'host-confirmed':
      return statusOf(change.after) === 'in-review' ? [toImmigrant('in-review', change)] : [];
    case 'registered':
      return [toImmigrant('registered', change), ...toHost('registered-host', change)];
    case 'refused':
      return [toImmigrant('declined', change)];
    case 'withdrawn':
      return toHost('withdrawn-host', change);
    case 'closed':
      return [
        ...toHost('moved-host', change),
        ...(event.sameAccount ? [] : [toImmigrant('moved-elsewhere', change)]),
      ];
    default:
      return [];
  }
}

function toImmigrant(template: Draft['template'], { context }: Change): Draft {
  const { email, language } = context.particulars.immigrant.contact;
  return { template, language, recipient: email, requestId: null };
}

/** No language of a host is known: the message says it in all three. */
function toHost(template: Draft['template'], { context, after }: Change): readonly Draft[] {
  const { email } = context.host;
  if (!email) return [];
  const requestId = template === 'host-asked' ? after.asking.requestId : null;
  return [{ template, language: 'all', recipient: email, requestId }];
}

/** A host who is asked again is not told that the first asking ended: the new message says it all. */
function toFormerHost({ formerHost, context }: Change): readonly Draft[] {
  const { email } = formerHost;
  if (!email || email === context.host.email) return [];
  return [{ template: 'withdrawn-host', language: 'all', recipient: email, requestId: null }];
}

function argumentsOf({ after, context }: Change): MessageArguments {
  return {
    immigrantName: fullName(context.particulars),
    from: after.stay.from,
    until: after.stay.until,
    place: {
      kk: addressText(context.address, 'kk'),
      ru: addressText(context.address, 'ru'),
      en: addressText(context.address, 'en'),
    },
    number: after.number,
    certificateNumber: after.registered?.certificateNumber ?? '',
  };
}
