import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { DelegationList, SendingOptions } from '../../../../registration/index.ts';
import {
  Alert,
  BackLink,
  ErrorSummary,
  type FieldMistake,
  type PageContent,
} from '../../ui/index.ts';
import { placesMessages } from '../places/index.ts';
import { titled } from '../request/index.ts';
import { AddForm } from './add-form.tsx';
import { peopleMessages as texts } from './messages.ts';
import { ReceivedCard, SentCard } from './person-card.tsx';

export interface PeoplePageProps {
  readonly language: Language;
  readonly people: DelegationList;
  readonly options: SendingOptions;
  readonly typed?: ReadonlyMap<string, string>;
  readonly mistakes?: readonly FieldMistake[];
  /** Why what was just tried did not happen. */
  readonly refusal?: Message;
}

/** Whom a host sends, who sends them, and one more. */
export function peoplePage(props: PeoplePageProps): PageContent {
  const { language, people, options, mistakes = [], refusal } = props;
  const title = say(texts.title, language);
  return {
    title: titled(title, language, mistakes),
    section: 'host',
    body: (
      <>
        <BackLink href="/host" />
        <ErrorSummary mistakes={mistakes} />
        {refusal && (
          <Alert kind="warning" urgent>
            <p>{sayWith(refusal, language, {})}</p>
          </Alert>
        )}
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Received language={language} people={people} />
        <Sent language={language} people={people} />
        {options.places.length > 0 ? (
          <AddForm {...props} waiting={people.received.some(({ accepted }) => !accepted)} />
        ) : (
          <NoPlace language={language} />
        )}
      </>
    ),
  };
}

type PeopleProps = Pick<PeoplePageProps, 'language' | 'people'>;

/** Comes first: somebody may wait for an answer. */
function Received({ language, people: { received } }: PeopleProps) {
  if (received.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.received, language)}</h2>
      <ul class="cases">
        {received.map((one) => (
          <ReceivedCard key={one.id} language={language} delegation={one} />
        ))}
      </ul>
    </section>
  );
}

function Sent({ language, people: { sent } }: PeopleProps) {
  return (
    <section>
      <h2>{say(texts.sent, language)}</h2>
      {sent.length === 0 && <p>{say(texts.nobody, language)}</p>}
      <ul class="cases">
        {sent.map((one) => (
          <SentCard key={one.id} language={language} delegation={one} />
        ))}
      </ul>
    </section>
  );
}

function NoPlace({ language }: { readonly language: Language }) {
  return (
    <>
      <p>{say(texts.noPlace, language)}</p>
      <p>
        <a href="/host/places">{say(placesMessages.title, language)}</a>
      </p>
    </>
  );
}
