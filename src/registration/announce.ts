import { contactsOf, type TypedHost } from '../consent/index.ts';
import { isAsking, type MessageArguments, type OutgoingMessage } from '../notifications/index.ts';
import { addressText } from '../places/index.ts';
import { startOfLegalDay } from '../platform/clock/index.ts';
import { dayAfter } from './case/deadlines.ts';
import type { CaseEvent, EventType } from './case/events.ts';
import {
  type CaseState,
  currentAsking,
  openAsking,
  statusOf,
  type WithdrawnBy,
} from './case/state.ts';
import { type CaseContext, fullName } from './context.ts';
import { effectMessages } from './not-me/messages.ts';

/** One thing that has happened, with what it changed and whom it concerns. */
export interface Change {
  readonly id: string;
  readonly after: CaseState;
  readonly events: readonly CaseEvent[];
  readonly context: CaseContext;
  /** The host who was asked before this change; the same one, if no other was named. */
  readonly formerHost: TypedHost;
}

type Draft = Pick<
  OutgoingMessage,
  'template' | 'language' | 'recipient' | 'phone' | 'accountId' | 'requestId'
>;
type Template = Draft['template'];

/** Who is told what. Doubts are never told: filer and host see only that an officer is looking. */
export function announcementsOf(change: Change): readonly OutgoingMessage[] {
  return change.events.flatMap((event) => {
    const values = { ...argumentsOf(change), ...ownArguments(event, change) };
    return draftsFor(event, change).map((draft) => ({
      ...draft,
      registrationId: change.id,
      arguments: values,
      deadline: deadlineOf(event),
    }));
  });
}

function draftsFor(event: CaseEvent, change: Change): readonly Draft[] {
  switch (event.type) {
    case 'filed':
      return openAsking(change.after) ? toHost('host-asked', change) : [];
    case 'host-asked':
      // Answered at once, at an officer's desk: there is nothing to ask for any more.
      if (!openAsking(change.after)) return [];
      return [...toFormerHost(change), ...toHost('host-asked', change)];
    case 'host-reminded':
      return toHost(change.after.extension ? 'extension-asked' : 'host-reminder', change);
    case 'host-confirmed':
      return statusOf(change.after) === 'in-review' ? [toImmigrant('in-review', change)] : [];
    case 'disputed':
      return stops(change) ? [] : [toImmigrant('disputed', change)];
    case 'suspended':
      return [toImmigrant(event.decidedBy ? 'suspended' : 'disputed', change)];
    case 'registered':
      return [toImmigrant('registered', change), ...toHost('registered-host', change)];
    case 'refused':
      return refusalDrafts(event.ground, change);
    case 'withdrawn':
      return withdrawalDrafts(event.by, change);
    case 'closed':
      return closingDrafts(event, change);
    case 'extension-asked':
      return openAsking(change.after) ? toHost('extension-asked', change) : [];
    case 'extension-ended':
      return [toImmigrant(`extension-${event.outcome}`, change)];
    case 'leaving-said':
      return event.by === 'host'
        ? [toImmigrant('leaving-asked', change)]
        : toHost('leaving-asked-host', change);
    case 'immigrant-reminded':
      return [toImmigrant(`${event.of}-reminder`, change)];
    case 'complaint-decided':
      return [toImmigrant(`complaint-${event.outcome}`, change)];
    default:
      return isToldPlainly(event.type) ? [toImmigrant(TOLD[event.type], change)] : [];
  }
}

/** Events of which the person is told, and nobody else. */
const TOLD = {
  'host-was-silent': 'host-silent',
  'hearing-opened': 'hearing-opened',
  restored: 'restored',
  reopened: 'reopened',
  'review-overdue': 'review-overdue',
  'crossing-corrected': 'crossing-corrected',
  extended: 'extended',
} as const satisfies Partial<Record<EventType, Template>>;

function isToldPlainly(type: EventType): type is keyof typeof TOLD {
  return Object.hasOwn(TOLD, type);
}

/** "This was not me" suspends by itself, and is told as what it is: no officer has decided anything. */
function stops({ events }: Change): boolean {
  return events.some((event) => event.type === 'suspended');
}

/** A host whom nobody has answered for is told that the asking is over, and not why. */
function refusalDrafts(
  ground: Extract<CaseEvent, { type: 'refused' }>['ground'],
  change: Change,
): readonly Draft[] {
  if (ground === 'host-declined') return [toImmigrant('declined', change)];
  return [toImmigrant('refused', change), ...toHost('withdrawn-host', change)];
}

function withdrawalDrafts(by: WithdrawnBy, change: Change): readonly Draft[] {
  const neverAsked = change.events.some(({ type }) => type === 'filed');
  const toHosts = neverAsked ? [] : toHost('withdrawn-host', change);
  const told = by === 'departed' || by === 'stay-ended';
  return told ? [toImmigrant(by, change), ...toHosts] : toHosts;
}

function closingDrafts(
  event: Extract<CaseEvent, { type: 'closed' }>,
  change: Change,
): readonly Draft[] {
  if (event.reason !== 'moved') {
    const template = event.reason === 'died' ? null : event.reason;
    return [...(template ? [toImmigrant(template, change)] : []), ...toHost('ended-host', change)];
  }
  return [
    ...toHost('moved-host', change),
    ...(event.sameAccount ? [] : [toImmigrant('moved-elsewhere', change)]),
  ];
}

function toImmigrant(template: Template, { context, after }: Change): Draft {
  const { email, phone, language } = context.particulars.immigrant.contact;
  const { accountId } = after;
  return { template, language, recipient: email, phone: phone ?? null, accountId, requestId: null };
}

/**
 * To whatever was typed of the host, in all three languages since none is known. Whether an account
 * has proved one of these contacts is looked up when the message is sent, never here: a filing must
 * not take longer, or write more, for a host who is known.
 */
function toHost(template: Template, change: Change): readonly Draft[] {
  const { context, after } = change;
  if (context.host.invitedBy) return toInviter(template, change, context.host.invitedBy);
  if (contactsOf(context.host).length === 0) return [];
  return [{ template, ...typedContacts(context.host), requestId: currentAsking(after).requestId }];
}

/**
 * Whoever invited is known by the account that did, and by no contact that anybody typed. What their
 * invitation has answered they are not asked.
 */
function toInviter(template: Template, { after }: Change, accountId: string): readonly Draft[] {
  const answered = after.agreed.some((one) => one.accountId === accountId);
  if (answered && isAsking(template) && !after.extension) return [];
  const { requestId } = currentAsking(after);
  return [{ template, language: 'all', recipient: null, phone: null, accountId, requestId }];
}

/** A host who is asked again is not told that the first asking ended: the new message says it all. */
function toFormerHost({ formerHost, context }: Change): readonly Draft[] {
  const { email, phone } = formerHost;
  if (!email && !phone) return [];
  const askedAgain = email ? email === context.host.email : phone === context.host.phone;
  if (askedAgain) return [];
  return [{ template: 'withdrawn-host', ...typedContacts(formerHost), requestId: null }];
}

function typedContacts({ email, phone }: TypedHost) {
  return { language: 'all', recipient: email ?? null, phone: phone ?? null, accountId: null };
}

/** Up to when the reader has time; a message that would wait for the morning must not wait longer. */
function deadlineOf(event: CaseEvent): Date | null {
  if (event.type === 'hearing-opened') return startOfLegalDay(dayAfter(event.answerUntil));
  return event.type === 'immigrant-reminded' ? startOfLegalDay(dayAfter(event.last)) : null;
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

/** What an event has to tell beside the case itself; days are 'YYYY-MM-DD'. */
function ownArguments(event: CaseEvent, { after }: Change): MessageArguments {
  switch (event.type) {
    case 'disputed':
      return { effect: '' };
    case 'suspended':
      return { effect: effectMessages.stops };
    case 'withdrawn':
    case 'closed':
      return { day: event.on };
    case 'crossing-corrected':
      return { day: event.crossedOn };
    case 'leaving-said':
      return { day: event.leftOn };
    case 'hearing-opened':
      return { lastDay: event.answerUntil };
    case 'immigrant-reminded':
      return { lastDay: event.last };
    case 'extension-asked':
    case 'host-reminded':
      return after.extension ? { newUntil: after.extension.until } : {};
    default:
      return {};
  }
}
