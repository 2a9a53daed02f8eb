import { addressText } from '../../../../places/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { PlaceView, RegistrationAtPlace } from '../../../../registration/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  mistakeAt,
  type PageContent,
  TextArea,
} from '../../ui/index.ts';
import { Facts, titled } from '../request/index.ts';
import { placeMessages as texts } from './messages.ts';

export interface DisputePageProps {
  readonly language: Language;
  readonly place: PlaceView;
  readonly guest: RegistrationAtPlace;
  /** What was typed before and is kept. */
  readonly text?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** A dispute for which the host has words: who it is about, and who reads them. */
export function disputePage(props: DisputePageProps): PageContent {
  const { language, place, guest, text, mistakes = [] } = props;
  const title = say(texts.dispute, language);
  const { id: registrationId, name: immigrantName, from, until } = guest;
  const address = addressText(place.address, language);
  return {
    title: titled(title, language, mistakes),
    section: 'host',
    body: (
      <>
        <BackLink href={`/host/places/${place.id}`}>{say(texts.title, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.whatFollows, language)}</p>
        <Facts
          language={language}
          view={{ registrationId, immigrantName, place: address, from, until }}
          guest
        />
        <Form>
          <TextArea
            name="text"
            label={say(texts.text, language)}
            hint={say(texts.textHint, language)}
            text={text}
            error={mistakeAt(mistakes, 'text')}
          />
          <Button>{say(texts.dispute, language)}</Button>
        </Form>
      </>
    ),
  };
}
