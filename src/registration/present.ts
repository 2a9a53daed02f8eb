import type { Immigrant } from '../people/index.ts';
import { parseMrz } from '../people/index.ts';
import { type Language, say } from '../platform/i18n/index.ts';
import { type CaseEvent, OFFICERS_ONLY } from './case/events.ts';
import { type CaseState, openDoubts, statusOf } from './case/state.ts';
import type { RecordedEvent } from './case-store.ts';
import type { CaseContext } from './context.ts';
import { linksOf } from './links.ts';
import { noticeMessages } from './messages.ts';
import { outcomeOf } from './outcome-view.ts';
import type { Viewer } from './viewer.ts';
import type { EventView, RegistrationView } from './views.ts';

/** What a view is made of. */
export interface Presented {
  readonly id: string;
  readonly state: CaseState;
  readonly context: CaseContext;
  readonly proposed: Immigrant | null;
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
    deadlines: [],
    viewer,
    place: context.address,
    stay: state.stay,
    consent: state.consent,
    ...outcomeOf(state, language),
    ...(viewer === 'host' ? forHost(subject) : forImmigrantAndOfficer(subject)),
    ...(viewer === 'immigrant' ? forImmigrant(subject, language) : {}),
    ...(viewer === 'officer' ? forOfficer(subject) : {}),
    events: eventsFor(subject.events, viewer),
    links: linksOf(id),
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
}: Presented): Pick<RegistrationView, 'doubts' | 'confirmation' | 'hostNote'> {
  const { provider } = state;
  return {
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
    .map(({ event, recordedAt, actorKind }) => ({
      type: event.type,
      at: recordedAt.toISOString(),
      by: actorKind,
      ...doubtsOf(event),
    }));
}

/** Only events that officers alone see tell of doubts, so the others have none to give away. */
function doubtsOf(event: CaseEvent): Pick<EventView, 'doubts'> {
  if (event.type === 'doubts-cleared') return { doubts: [...event.doubts] };
  const raised = event.type === 'doubt-raised' || event.type === 'doubt-removed';
  return raised ? { doubts: [event.doubt] } : {};
}
