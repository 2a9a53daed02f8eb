import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { OpenedInvitation } from '../../../../../registration/index.ts';
import { periodOf } from '../../../case/index.ts';
import { DefinitionList, LinkButton, type PageContent } from '../../../ui/index.ts';
import { endedMessages, invitedMessages as texts } from './messages.ts';

export interface InvitedPageProps {
  readonly language: Language;
  readonly invitation: OpenedInvitation;
  /** Where the filing begins. */
  readonly onward: string;
}

/** Who invites, where and when; nothing begins by looking at it. */
export function invitedPage({ language, invitation, onward }: InvitedPageProps): PageContent {
  const title = say(texts.title, language);
  const { hostName, place, left } = invitation;
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <DefinitionList
          items={[
            { term: say(texts.host, language), value: hostName },
            { term: say(texts.place, language), value: place },
            { term: say(texts.days, language), value: periodOf(invitation, language) },
            { term: say(texts.left, language), value: String(left) },
          ]}
        />
        <div class="actions">
          <LinkButton href={onward}>{say(texts.register, language)}</LinkButton>
        </div>
      </>
    ),
  };
}

/** Revoked, full, over and never made look alike. */
export function endedPage(language: Language): PageContent {
  const title = say(endedMessages.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(endedMessages.ask, language)}</p>
        <div class="actions">
          <LinkButton href="/file">{say(endedMessages.without, language)}</LinkButton>
        </div>
      </>
    ),
  };
}

/** The same in a line, above the first question. */
export function InvitedBy(props: {
  readonly language: Language;
  readonly invitation: OpenedInvitation;
}) {
  const { language, invitation } = props;
  const { hostName: host, place } = invitation;
  return <p>{say(texts.by, language, { host, place })}</p>;
}
