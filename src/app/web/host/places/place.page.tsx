import { addressText } from '../../../../places/index.ts';
import { type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import { type PlaceView, REFUSALS, type RefusalCode } from '../../../../registration/index.ts';
import { Alert, BackLink, type PageContent } from '../../ui/index.ts';
import { GuestCard, type GuestCardProps } from './guest-card.tsx';
import { partHeadings, placesMessages, placeMessages as texts } from './messages.ts';
import type { Part } from './parts.ts';
import { Rules } from './rules.tsx';

export interface PlacePageProps extends Pick<GuestCardProps, 'language'> {
  readonly place: PlaceView;
  readonly parts: readonly Part[];
  /** Why what was just tried did not happen. */
  readonly refusal?: RefusalCode | undefined;
}

/** Who is registered at a host's place, asks to be, and was; then what holds there for everybody. */
export function placePage(props: PlacePageProps): PageContent {
  const { language, place, parts, refusal } = props;
  const [lives] = parts;
  return {
    title: say(texts.title, language),
    section: 'host',
    body: (
      <>
        <BackLink href="/host/places">{say(placesMessages.title, language)}</BackLink>
        {refusal && <Refused language={language} code={refusal} />}
        <h1>
          <bdi>{addressText(place.address, language)}</bdi>
        </h1>
        <p>{say(texts.lead, language)}</p>
        {lives?.items.length === 0 && <p class="lead">{say(texts.nobody, language)}</p>}
        {parts.map((part) => (
          <PartOf key={part.name} language={language} place={place} part={part} />
        ))}
        <Rules language={language} place={place} />
        <p>
          <a href="/host/people">{say(texts.people, language)}</a>
        </p>
      </>
    ),
  };
}

function Refused({ language, code }: { readonly language: Language; readonly code: RefusalCode }) {
  return (
    <Alert kind="warning" urgent>
      <p>{sayWith(REFUSALS[code].message, language, {})}</p>
    </Alert>
  );
}

type PartOfProps = Pick<PlacePageProps, 'language' | 'place'> & { readonly part: Part };

function PartOf({ language, place, part }: PartOfProps) {
  const { name, items, next } = part;
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{say(partHeadings[name], language)}</h2>
      <ul class="cases">
        {items.map((guest) => (
          <GuestCard key={guest.id} language={language} placeId={place.id} guest={guest} />
        ))}
      </ul>
      {next !== undefined && (
        <p>
          <a href={`/host/places/${place.id}/${name}/${next}`}>{say(texts.more, language)}</a>
        </p>
      )}
    </section>
  );
}

/** Those of one part who no longer fit on the first page. */
export function morePage({ language, place, part }: PartOfProps): PageContent {
  return {
    title: say(texts.title, language),
    section: 'host',
    body: (
      <>
        <BackLink href={`/host/places/${place.id}`}>{say(texts.title, language)}</BackLink>
        <h1>
          <bdi>{addressText(place.address, language)}</bdi>
        </h1>
        <PartOf language={language} place={place} part={part} />
      </>
    ),
  };
}
