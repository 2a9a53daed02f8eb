import type { Crossing } from '../crossings/index.ts';
import type { Immigrant } from '../people/index.ts';
import { parseMrz } from '../people/index.ts';
import { type Language, say } from '../platform/i18n/index.ts';
import type { AttachmentName } from './attachment-store.ts';
import type { PlaceKnown, StayFacts } from './case/commands.ts';
import { documentOf } from './case/document.ts';
import { type CaseEvent, NOT_FOR_HOSTS, OFFICERS_ONLY } from './case/events.ts';
import { type CaseState, currentAsking, openDoubts, statusOf } from './case/state.ts';
import type { RecordedEvent } from './case-store.ts';
import type { CaseContext } from './context.ts';
import { deadlineViews } from './deadline-view.ts';
import { linksOf } from './links.ts';
import { noticeMessages } from './messages.ts';
import type { NotMeView } from './not-me/disowned-cases.ts';
import { outcomeForHost, outcomeOf, type Texts } from './outcome-view.ts';
import { personDegreeOf } from './person-degree.ts';
import { procedureOf } from './present-procedure.ts';
import type { Reached } from './reach-view.ts';
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
  /** Who may answer for the place, and how full it is; for officers only. */
  readonly place: PlaceKnown | null;
  /** What the host wrote when declining, for officers only. */
  readonly hostNote: string | undefined;
  /** Whether whoever looks has said yes to what is asked, while other owners still have to. */
  readonly agreed: boolean;
  readonly events: readonly RecordedEvent[];
  readonly receipt: { readonly number: string; readonly qr: string } | undefined;
  /** How the host who is asked was reached, as far as the viewer may know. */
  readonly reached: Reached;
  /** What the holder can still say was not them; for them only. */
  readonly alarm: NotMeView | null;
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
    ...subject.reached,
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

/** Ids of invitations and accounts are nobody's business. */
function hostView({ host }: CaseContext): NonNullable<RegistrationView['host']> {
  const { invitationId, invitedBy: _, ...typed } = host;
  return { ...typed, ...(invitationId ? { invited: true } : {}) };
}

/** The host sees name, dates and place, never the document. */
function forHost({
  context,
  agreed,
}: Presented): Pick<RegistrationView, 'immigrant' | 'host' | 'agreed'> {
  const { surname, givenNames, patronymic, cyrillicName } = context.particulars.immigrant;
  return {
    immigrant: {
      surname,
      givenNames,
      ...(patronymic ? { patronymic } : {}),
      ...(cyrillicName ? { cyrillicName } : {}),
    },
    host: hostView(context),
    ...(agreed ? { agreed } : {}),
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
    host: hostView(context),
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
  { state, receipt, alarm }: Presented,
  language: Language,
): Pick<RegistrationView, 'notice' | 'receipt' | 'alarm'> {
  return {
    ...(alarm ? { alarm: { kind: alarm.kind, at: alarm.at.toISOString() } } : {}),
    notice: state.asking.channel === 'none' ? 'no-channel' : 'sent',
    ...(receipt ? { receipt: { ...receipt, notice: say(noticeMessages.receipt, language) } } : {}),
  };
}

type ForOfficer = Pick<
  RegistrationView,
  'doubts' | 'confirmation' | 'personDegree' | 'askedBy' | 'hostNote' | 'border' | 'room'
>;

function forOfficer({ state, facts, texts, hostNote, crossings, place }: Presented): ForOfficer {
  const { provider } = state;
  const room = place?.room;
  return {
    ...(room ? { room: { ...room } } : {}),
    personDegree: personDegreeOf(state, documentOf(state, facts).border),
    ...askedBy(state, texts),
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

/** What an officer wrote who had the host asked that is asked now, or was last. */
function askedBy(state: CaseState, texts: Texts): Pick<RegistrationView, 'askedBy'> {
  const { approvedBy, becauseId } = currentAsking(state);
  if (becauseId === undefined) return {};
  const because = texts.get(becauseId);
  const approved = approvedBy !== undefined;
  return { askedBy: { approved, ...(because === undefined ? {} : { because }) } };
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
    case 'disputed':
      return { detail: event.by };
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
