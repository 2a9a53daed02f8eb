import { addressText, TIE_ROLES, type TieRole } from '../../../../places/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { PlaceView } from '../../../../registration/index.ts';
import { BackLink, type PageContent, Tag } from '../../ui/index.ts';
import { roleMessages, placesMessages as texts } from './messages.ts';

interface PlacesPageProps {
  readonly language: Language;
  readonly places: readonly PlaceView[];
}

/** The places to which a host is tied, each a card that leads to it. */
export function placesPage({ language, places }: PlacesPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    section: 'host',
    body: (
      <>
        <BackLink href="/host" />
        <h1>{title}</h1>
        {places.length === 0 ? (
          <>
            <p class="lead">{say(texts.none, language)}</p>
            <p>{say(texts.how, language)}</p>
          </>
        ) : (
          TIE_ROLES.map((role) => (
            <PlacesAs key={role} language={language} places={places} role={role} />
          ))
        )}
      </>
    ),
  };
}

/** Each place once, under what ties the host to it most. */
function PlacesAs({ language, places, role }: PlacesPageProps & { readonly role: TieRole }) {
  const own = places.filter(({ roles }) => TIE_ROLES.find((one) => roles.includes(one)) === role);
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{say(roleMessages[role], language)}</h2>
      <ul class="cases">
        {own.map((place) => (
          <PlaceCard key={place.id} language={language} place={place} />
        ))}
      </ul>
    </section>
  );
}

interface PlaceCardProps {
  readonly language: Language;
  readonly place: PlaceView;
}

function PlaceCard({ language, place }: PlaceCardProps) {
  const { id, address, locked } = place;
  return (
    <li class="case">
      {locked && <Tag tone="notice">{say(texts.locked, language)}</Tag>}
      <h3>
        <a href={`/host/places/${id}`}>
          <bdi>{addressText(address, language)}</bdi>
        </a>
      </h3>
    </li>
  );
}
