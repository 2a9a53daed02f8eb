import { v7 as newId } from 'uuid';
import { labelOf } from '../../../../platform/contract/index.ts';
import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import { type PlaceToInviteTo, registrationFieldLabels } from '../../../../registration/index.ts';
import {
  Alert,
  BackLink,
  Button,
  DateField,
  DefinitionList,
  datePartsOf,
  ErrorSummary,
  type FieldMistake,
  Form,
  mistakeAt,
  type PageContent,
  partsOfDate,
  RadioGroup,
  TextField,
} from '../../ui/index.ts';
import { titled } from '../request/index.ts';
import { NoPlace } from './list.page.tsx';
import { invitationsMessages, newMessages as texts } from './messages.ts';

/** Made with the page: however often the form is sent, it makes one invitation. */
export const ONCE = 'once';

export interface NewPageProps {
  readonly language: Language;
  readonly places: readonly PlaceToInviteTo[];
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly typed?: ReadonlyMap<string, string>;
  readonly mistakes?: readonly FieldMistake[];
  /** Why nothing was made. */
  readonly refusal?: Message;
}

/** Everything that an invitation says, on one page. */
export function newPage(props: NewPageProps): PageContent {
  const { language, places, mistakes = [], refusal } = props;
  const title = say(invitationsMessages.invite, language);
  return {
    title: titled(title, language, mistakes),
    section: 'host',
    body: (
      <>
        <BackLink href="/host/invitations">{say(invitationsMessages.title, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        {refusal && (
          <Alert kind="warning" urgent>
            <p>{sayWith(refusal, language, {})}</p>
          </Alert>
        )}
        <h1>{title}</h1>
        {places.length === 0 ? <NoPlace language={language} /> : <Fields {...props} />}
      </>
    ),
  };
}

function Fields(props: NewPageProps) {
  const { language, today, typed = new Map(), mistakes = [] } = props;
  const days = (name: 'from' | 'until', first: string | undefined) =>
    props.typed ? datePartsOf(typed, name) : partsOfDate(first);
  const field = (name: string) => ({
    name,
    label: labelOf(`/${name}`, language, registrationFieldLabels),
    error: mistakeAt(mistakes, name),
  });
  return (
    <Form>
      <input type="hidden" name={ONCE} value={typed.get(ONCE) ?? newId()} />
      <Places {...props} />
      <TextField
        {...field('hostName')}
        hint={say(texts.hostNameHint, language)}
        autocomplete="name"
        value={typed.get('hostName')}
      />
      <DateField {...field('from')} parts={days('from', today)} />
      <DateField {...field('until')} parts={days('until', undefined)} />
      <TextField {...field('persons')} numeric width="short" value={typed.get('persons') ?? '1'} />
      <p class="quiet">{say(texts.noRight, language)}</p>
      <Button>{say(texts.make, language)}</Button>
    </Form>
  );
}

/** Whoever has one place is not asked which. */
function Places({ language, places, typed, mistakes = [] }: NewPageProps) {
  const label = labelOf('/placeId', language, registrationFieldLabels);
  const [only, second] = places;
  if (only && !second) {
    return (
      <>
        <input type="hidden" name="placeId" value={only.id} />
        <DefinitionList items={[{ term: label, value: only.address }]} />
      </>
    );
  }
  return (
    <RadioGroup
      name="placeId"
      label={label}
      error={mistakeAt(mistakes, 'placeId')}
      choices={places.map(({ id, address }) => ({ value: id, label: address }))}
      chosen={typed?.get('placeId')}
    />
  );
}
