import { addressText } from '../../../../../places/index.ts';
import {
  formatDate,
  formatInstant,
  type Language,
  say,
} from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { degreeMessages, throughMessages } from '../messages.ts';
import { rowsOf, type Source } from '../person-fields.ts';
import { BorderRecords } from './border-record.tsx';
import { Disputed } from './disputed.tsx';
import { ExplainedStay } from './explained-stay.tsx';
import { evidenceMessages as texts } from './messages.ts';

export interface EvidenceProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly sources: readonly Source[];
  readonly open: NonNullable<RegistrationView['doubts']>[number];
}

/** What a doubt rests on, in words. */
export function Evidence({ language, view, sources, open }: EvidenceProps) {
  const { doubt, evidence } = open;
  switch (doubt) {
    case 'host-not-tied':
      return <WhoConfirmed language={language} view={view} />;
    case 'host-silent':
      return <SilentSince language={language} view={view} />;
    case 'possible-duplicate':
      return <OtherCases language={language} ids={evidence} />;
    case 'particulars-changed':
      return <Changes language={language} sources={sources} />;
    case 'differs-from-border-record':
      return <BorderRecords language={language} view={view} ids={evidence} />;
    case 'stay-looks-violated':
      return <ExplainedStay language={language} view={view} lastDays={evidence} />;
    case 'document-expired':
      return <Days language={language} text={texts.expiredOn} days={evidence} />;
    case 'document-reported-lost':
      return <Days language={language} text={texts.reportedOn} days={evidence} />;
    case 'over-capacity':
      return <Room language={language} view={view} />;
    case 'unknown-to-hosts':
      return <CaseBefore language={language} view={view} ids={evidence} />;
    case 'disputed':
      return <Disputed language={language} view={view} evidence={evidence} />;
  }
}

type Facts = Pick<EvidenceProps, 'language' | 'view'>;

function WhoConfirmed({ language, view }: Facts) {
  const { host = {}, confirmation } = view;
  if (!confirmation) return null;
  const { name, email, phone, iin, bin } = host;
  const who = name ?? email ?? phone ?? iin ?? bin;
  return (
    <p>
      <bdi>{who}</bdi>
      {`: ${say(throughMessages[confirmation.through], language)}. `}
      {`${say(degreeMessages[confirmation.degree], language)}.`}
    </p>
  );
}

function SilentSince({ language, view }: Facts) {
  const silent = view.events.findLast(({ type }) => type === 'host-was-silent');
  if (!silent) return null;
  return (
    <p>{say(texts.silentSince, language, { at: formatInstant(new Date(silent.at), language) })}</p>
  );
}

/** How many may live at the place and how many others do, as long as a record says so. */
function Room({ language, view: { place, room } }: Facts) {
  return (
    <p>
      <bdi>{addressText(place, language)}</bdi>
      {room && `. ${say(texts.room, language, room)}`}
    </p>
  );
}

interface DaysProps {
  readonly language: Language;
  readonly text: (typeof texts)['expiredOn' | 'reportedOn'];
  readonly days: readonly string[];
}

function Days({ language, text, days }: DaysProps) {
  return (
    <>
      {days.map((day) => (
        <p key={day}>{say(text, language, { date: formatDate(day, language) })}</p>
      ))}
    </>
  );
}

/** On the case that made it too many there is nothing else to look at. */
function CaseBefore({ language, view, ids }: Facts & OtherCasesProps) {
  return view.status === 'refused' ? null : <OtherCases language={language} ids={ids} />;
}

interface OtherCasesProps {
  readonly language: Language;
  readonly ids: readonly string[];
}

function OtherCases({ language, ids }: OtherCasesProps) {
  return (
    <ul>
      {ids.map((id, index) => (
        <li key={id}>
          <a href={`/console/cases/${id}`}>{say(texts.otherCase, language, { at: index + 1 })}</a>
        </li>
      ))}
    </ul>
  );
}

/** Old and new of every detail that waits to be accepted. */
function Changes({ language, sources }: Pick<EvidenceProps, 'language' | 'sources'>) {
  const typed = sources.find(({ kind }) => kind === 'typed');
  const proposed = sources.find(({ kind }) => kind === 'proposed');
  if (!typed || !proposed) return null;
  const changed = rowsOf(sources, language).filter(({ pointer }) =>
    proposed.differing.has(pointer),
  );
  return (
    <ul>
      {changed.map(({ pointer, label }) => (
        <li key={pointer}>
          {`${label}: `}
          <bdi>{typed.fields.get(pointer) ?? '–'}</bdi>
          {' → '}
          <strong>
            <bdi>{proposed.fields.get(pointer) ?? '–'}</bdi>
          </strong>
        </li>
      ))}
    </ul>
  );
}
