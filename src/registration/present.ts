import type { Crossing } from '../crossings/index.ts';
import type { Immigrant } from '../people/index.ts';
import { parseMrz } from '../people/index.ts';
import { type Language, say } from '../platform/i18n/index.ts';
import type { AttachmentName } from './attachment-store.ts';
import type { Facts, StayFacts } from './case/commands.ts';
import { type CaseEvent, NOT_FOR_HOSTS, OFFICERS_ONLY } from './case/events.ts';
import { type CaseState, openDoubts, statusOf } from './case/state.ts';
import type { RecordedEvent } from './case-store.ts';
import type { CaseContext } from './context.ts';
import { deadlineViews } from './deadline-view.ts';
import { linksOf } from './links.ts';
import { noticeMessages } from './messages.ts';
import { outcomeForHost, outcomeOf, type Texts } from './outcome-view.ts';
import { procedureOf } from './present-procedure.ts';
import type { Viewer } from './viewer.ts';
import type { EventView, RegistrationView } from './views.ts';

/** What a view is made of. */
export interface Presented {
  readonly id: string;
  readonly state: CaseState;
  readonly context: CaseContext;
  readonly proposed: Immigrant | null;
  /** What the clocks rest on. */
  readonly facts: StayFacts;
  /** What officers and the person wrote, and the files that were given. */
  readonly texts: Texts;
  readonly files: readonly AttachmentName[];
  /** The border's records of the document, for officers only. */
  readonly crossings: readonly Crossing[];
  /** How many may live at the place, where that is known, and how many others do; for officers only. */
  readonly crowding: Facts['crowding'];
  /** What the host wrote when declining, for officers only. */
  readonly hostNote: string | undefined;
  readonly events: readonly RecordedEvent[];
  readonly receipt: { readonly number: string; readonly qr: string } | undefined;
  readonly today: string;
}

/** The only way out: what each viewer may see of a case, in their language. */
export function present(subject: Presented, viewer: Viewer, language: Language): RegistrationView {
  const { id, state, context } = subject;
  return {
    id,
    number: state.number,
    status: statusOf(state),
    version: state.version,
    filedAt: state.filedAt,
    deadlines: deadlineViews(state, subject.facts, viewer, language),
    viewer,
    place: context.address,
    stay: state.stay,
    consent: state.consent,
    ...(viewer === 'host'
      ? outcomeForHost(state, language)
      : outcomeOf(state, language, subject.texts)),
    ...underWay(state),
    ...(viewer === 'host' ? {} : procedureOf(state, subject.texts, subject.files)),
    ...(viewer === 'host' ? forHost(subject) : forImmigrantAndOfficer(subject)),
    ...(viewer === 'immigrant' ? forImmigrant(subject, language) : {}),
    ...(viewer === 'officer' ? forOfficer(subject) : {}),
    events: eventsFor(subject.events, viewer),
    links: linksOf(id),
  };
}

/** What both the person and the host are asked beside the standing registration. */
function underWay({
  extension,
  leaving,
}: CaseState): Pick<RegistrationView, 'extension' | 'leaving'> {
  return {
    ...(extension
      ? { extension: { until: extension.until, answered: extension.provider !== null } }
      : {}),
    ...(leaving ? { leaving: { by: leaving.by, on: leaving.on } } : {}),
  };
}

/** The host sees name, dates and place, never the document. */
function forHost({ context }: Presented): Pick<RegistrationView, 'immigrant' | 'host'> {
  const { surname, givenNames, patronymic, cyrillicName } = context.particulars.immigrant;
  return {
    immigrant: {
      surname,
      givenNames,
      ...(patronymic ? { patronymic } : {}),
      ...(cyrillicName ? { cyrillicName } : {}),
    },
    host: context.host,
  };
}

function forImmigrantAndOfficer(subject: Presented): Partial<RegistrationView> & {
  immigrant: Immigrant;
} {
  const { state, context, proposed } = subject;
  const { immigrant, entry } = context.particulars;
  return {
    immigrant,
    ...nameInMrz(immigrant, subject.today),
    entry: { ...entry, crossedOn: state.crossedOn },
    host: context.host,
    ...(proposed ? { proposed } : {}),
    ...(state.registered?.replaces ? { replaces: state.registered.replaces } : {}),
    ...(state.corrects ? { corrects: state.corrects } : {}),
    ...(state.party ? { party: state.party } : {}),
  };
}

/** Shown beside what was typed, so that whoever compares a passport sees both. */
function nameInMrz(immigrant: Immigrant, today: string): Pick<RegistrationView, 'nameInMrz'> {
  const mrz = immigrant.document.mrz && parseMrz(immigrant.document.mrz, today);
  if (!mrz?.ok) return {};
  return { nameInMrz: { surname: mrz.mrz.surname, givenNames: mrz.mrz.givenNames } };
}

function forImmigrant(
  { state, receipt }: Presented,
  language: Language,
): Pick<RegistrationView, 'notice' | 'receipt'> {
  return {
    notice: state.asking.channel === 'email' ? 'sent' : 'no-channel',
    ...(receipt ? { receipt: { ...receipt, notice: say(noticeMessages.receipt, language) } } : {}),
  };
}

function forOfficer({
  state,
  hostNote,
  crossings,
  crowding,
}: Presented): Pick<RegistrationView, 'doubts' | 'confirmation' | 'hostNote' | 'border' | 'room'> {
  const { provider } = state;
  const room = crowding.get(state.placeId);
  return {
    ...(room ? { room: { ...room } } : {}),
    border: crossings.map(({ id, direction, crossedOn: on, checkpoint, surname, birthDate }) => ({
      id,
      direction,
      on,
      checkpoint,
      surname,
      birthDate,
    })),
    doubts: openDoubts(state).map((doubt) => ({
      doubt,
      evidence: state.doubts.filter((one) => one.doubt === doubt).map(({ evidence }) => evidence),
    })),
    ...(provider ? { confirmation: { degree: provider.degree, through: provider.through } } : {}),
    ...(hostNote === undefined ? {} : { hostNote }),
  };
}

/** What has happened to a case, as far as this viewer may know. */
export function eventsFor(events: readonly RecordedEvent[], viewer: Viewer): EventView[] {
  return events
    .filter(({ event }) => viewer === 'officer' || !OFFICERS_ONLY.has(event.type))
    .filter(({ event }) => viewer !== 'host' || !NOT_FOR_HOSTS.has(event.type))
    .map(({ event, recordedAt, actorKind }) => ({
      type: event.type,
      at: recordedAt.toISOString(),
      by: actorKind,
      ...(viewer === 'host' ? {} : detailOf(event)),
      ...doubtsOf(event),
    }));
}

function detailOf(event: CaseEvent): Pick<EventView, 'detail'> {
  switch (event.type) {
    case 'refused':
      return { detail: event.ground };
    case 'withdrawn':
      return { detail: event.by };
    case 'closed':
      return { detail: event.reason };
    case 'extension-ended':
    case 'leaving-unsettled':
    case 'complaint-decided':
      return { detail: event.outcome };
    default:
      return {};
  }
}

/** Only events that officers alone see tell of doubts, so the others have none to give away. */
function doubtsOf(event: CaseEvent): Pick<EventView, 'doubts'> {
  if (event.type === 'doubts-cleared') return { doubts: [...event.doubts] };
  const raised = event.type === 'doubt-raised' || event.type === 'doubt-removed';
  return raised ? { doubts: [event.doubt] } : {};
}
