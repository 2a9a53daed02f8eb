import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { doubtMessages } from '../messages.ts';
import { degreeMessages, doubtTexts as texts, throughMessages } from './messages.ts';
import { rowsOf, type Source } from './person-fields.ts';

type OpenDoubt = NonNullable<RegistrationView['doubts']>[number];

interface DoubtsProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly sources: readonly Source[];
}

/** Why the case is here: each doubt, what it means, and what it rests on. */
export function Doubts({ language, view, sources }: DoubtsProps) {
  const { doubts = [] } = view;
  if (doubts.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.heading, language)}</h2>
      {doubts.map((open) => (
        <div class="ds-card" key={open.doubt}>
          <h3>{say(doubtMessages[open.doubt], language)}</h3>
          <p>{say(texts[open.doubt], language)}</p>
          <Evidence language={language} view={view} sources={sources} open={open} />
        </div>
      ))}
    </section>
  );
}

function Evidence({ language, view, sources, open }: DoubtsProps & { readonly open: OpenDoubt }) {
  switch (open.doubt) {
    case 'host-not-tied':
      return <WhoConfirmed language={language} view={view} />;
    case 'possible-duplicate':
      return <OtherCases language={language} ids={open.evidence} />;
    case 'particulars-changed':
      return <Changes language={language} sources={sources} />;
    case 'document-expired':
      return open.evidence.map((date) => (
        <p key={date}>{say(texts.expiredOn, language, { date: formatDate(date, language) })}</p>
      ));
  }
}

function WhoConfirmed({ language, view }: Omit<DoubtsProps, 'sources'>) {
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

function OtherCases({
  language,
  ids,
}: {
  readonly language: Language;
  readonly ids: readonly string[];
}) {
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
function Changes({ language, sources }: Omit<DoubtsProps, 'view'>) {
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
