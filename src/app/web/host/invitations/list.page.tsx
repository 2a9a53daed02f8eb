import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { InvitationView } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { BackLink, LinkButton, type PageContent } from '../../ui/index.ts';
import { placesMessages } from '../places/index.ts';
import { invitationsMessages as texts } from './messages.ts';
import { StateTag } from './state-tag.tsx';

export interface ListPageProps {
  readonly language: Language;
  readonly invitations: readonly InvitationView[];
  /** Whether there is a place to invite to. */
  readonly mayInvite: boolean;
}

/** The invitations of a host: those that somebody can still use come first. */
export function listPage({ language, invitations, mayInvite }: ListPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    section: 'host',
    body: (
      <>
        <BackLink href="/host" />
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        {mayInvite ? (
          <div class="actions">
            <LinkButton href="/host/invitations/new">{say(texts.invite, language)}</LinkButton>
          </div>
        ) : (
          <NoPlace language={language} />
        )}
        {mayInvite && invitations.length === 0 && <p>{say(texts.none, language)}</p>}
        {invitations.length > 0 && <Made language={language} invitations={invitations} />}
      </>
    ),
  };
}

function Made({ language, invitations }: Pick<ListPageProps, 'language' | 'invitations'>) {
  return (
    <section>
      <h2>{say(texts.made, language)}</h2>
      <ul class="cases">
        {invitations.map((invitation) => (
          <Card key={invitation.id} language={language} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

/** Nobody can invite without one; what ties a place is told where the places are. */
export function NoPlace({ language }: { readonly language: Language }) {
  return (
    <>
      <p>{say(texts.noPlace, language)}</p>
      <p>
        <a href="/host/places">{say(placesMessages.title, language)}</a>
      </p>
    </>
  );
}

interface CardProps {
  readonly language: Language;
  readonly invitation: InvitationView;
}

function Card({ language, invitation }: CardProps) {
  const { id, place, hostName } = invitation;
  return (
    <li class="case">
      <StateTag language={language} invitation={invitation} />
      <h3>
        <a href={`/host/invitations/${id}`}>
          <bdi>{place}</bdi>
        </a>
      </h3>
      <p class="quiet">{periodOf(invitation, language)}</p>
      <p class="quiet">
        <bdi>{hostName}</bdi>
      </p>
    </li>
  );
}
