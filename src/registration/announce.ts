import type { TypedHost } from '../consent/index.ts';
import type { MessageArguments, OutgoingMessage } from '../notifications/index.ts';
import { addressText } from '../places/index.ts';
import type { CaseEvent, EventType } from './case/events.ts';
import { type CaseState, currentAsking, statusOf, type WithdrawnBy } from './case/state.ts';
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
type Template = Draft['template'];

/** Who is told what. Doubts are never told: filer and host see only that an officer is looking. */
export function announcementsOf(change: Change): readonly OutgoingMessage[] {
  return change.events.flatMap((event) => {
    const values = { ...argumentsOf(change), ...ownArguments(event, change) };
    return draftsFor(event, change).map((draft) => ({
      ...draft,
      registrationId: change.id,
      arguments: values,
    }));
  });
}

function draftsFor(event: CaseEvent, change: Change): readonly Draft[] {
  switch (event.type) {
    case 'filed':
      return change.after.ended ? [] : toHost('host-asked', change);
    case 'host-asked':
      return [...toFormerHost(change), ...toHost('host-asked', change)];
    case 'host-reminded':
      return toHost(change.after.extension ? 'extension-asked' : 'host-reminder', change);
    case 'host-confirmed':
      return statusOf(change.after) === 'in-review' ? [toImmigrant('in-review', change)] : [];
    case 'registered':
      return [toImmigrant('registered', change), ...toHost('registered-host', change)];
    case 'refused':
      return refusalDrafts(event.ground, change);
    case 'withdrawn':
      return withdrawalDrafts(event.by, change);
    case 'closed':
      return closingDrafts(event, change);
    case 'extension-asked':
      return toHost('extension-asked', change);
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
  suspended: 'suspended',
  restored: 'restored',
  reopened: 'reopened',
  'review-overdue': 'review-overdue',
  'crossing-corrected': 'crossing-corrected',
  extended: 'extended',
} as const satisfies Partial<Record<EventType, Template>>;

function isToldPlainly(type: EventType): type is keyof typeof TOLD {
  return Object.hasOwn(TOLD, type);
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

function toImmigrant(template: Template, { context }: Change): Draft {
  const { email, language } = context.particulars.immigrant.contact;
  return { template, language, recipient: email, requestId: null };
}

const WITH_LINK: ReadonlySet<Template> = new Set([
  'host-asked',
  'host-reminder',
  'extension-asked',
]);

/** No language of a host is known: the message says it in all three. */
function toHost(template: Template, { context, after }: Change): readonly Draft[] {
  const { email } = context.host;
  if (!email) return [];
  const requestId = WITH_LINK.has(template) ? currentAsking(after).requestId : null;
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

/** What an event has to tell beside the case itself; days are 'YYYY-MM-DD'. */
function ownArguments(event: CaseEvent, { after }: Change): MessageArguments {
  switch (event.type) {
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
