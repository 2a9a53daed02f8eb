import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { InvitationView } from '../../../../registration/index.ts';
import { SHARE_SCRIPT } from '../../assets/scripts.ts';
import { periodOf } from '../../case/index.ts';
import {
  BackLink,
  Button,
  DefinitionList,
  Form,
  type PageContent,
  QrCode,
} from '../../ui/index.ts';
import { invitationsMessages, oneMessages as texts } from './messages.ts';
import { StateTag } from './state-tag.tsx';

export interface OnePageProps {
  readonly language: Language;
  readonly invitation: InvitationView;
  /** Of our own addresses. */
  readonly origin: string;
}

/** One invitation, to be shown or sent to a guest. */
export function onePage(props: OnePageProps): PageContent {
  const { language, invitation } = props;
  const { state, code } = invitation;
  return {
    title: say(texts.title, language),
    section: 'host',
    head: <script src={SHARE_SCRIPT.path} defer />,
    body: (
      <>
        <BackLink href="/host/invitations">{say(invitationsMessages.title, language)}</BackLink>
        <h1>{say(texts.title, language)}</h1>
        <p>
          <StateTag language={language} invitation={invitation} />
        </p>
        {state === 'open' && code !== undefined && <ToShow {...props} code={code} />}
        {state !== 'open' && <p class="lead">{say(texts.ended, language)}</p>}
        <Facts language={language} invitation={invitation} />
        {code !== undefined && <Revoke language={language} invitation={invitation} />}
      </>
    ),
  };
}

interface ToShowProps extends OnePageProps {
  readonly code: string;
}

/** For cameras, for messengers, and to be read out. */
function ToShow({ language, origin, code }: ToShowProps) {
  const address = `${origin}/invited/${code}`;
  return (
    <>
      <p class="lead">{say(texts.show, language)}</p>
      <QrCode text={address} title={say(texts.qr, language)} />
      <DefinitionList
        items={[
          { term: say(texts.code, language), value: <b class="number">{inGroups(code)}</b> },
          { term: say(texts.link, language), value: <a href={address}>{address}</a> },
        ]}
      />
      {/* Only a script can open what the phone has to share with; it takes the mark away. */}
      <p id="share" data-text={say(texts.shared, language)} data-address={address} hidden>
        <button type="button" class="ds-button">
          {say(texts.share, language)}
        </button>
      </p>
    </>
  );
}

/** Twelve signs in a row nobody can read out. */
function inGroups(code: string): string {
  return (code.match(/.{1,4}/gu) ?? []).join(' ');
}

type InvitationProps = Pick<OnePageProps, 'language' | 'invitation'>;

function Facts({ language, invitation }: InvitationProps) {
  const { place, hostName, persons, used } = invitation;
  const counts = { persons: String(persons), used: String(used) };
  return (
    <DefinitionList
      items={[
        { term: say(texts.place, language), value: place },
        { term: say(texts.days, language), value: periodOf(invitation, language) },
        { term: say(texts.host, language), value: hostName },
        { term: say(texts.used, language), value: say(texts.usedOf, language, counts) },
      ]}
    />
  );
}

function Revoke({ language, invitation: { id } }: InvitationProps) {
  return (
    <>
      <p>{say(texts.revokeMeans, language)}</p>
      <Form action={`/host/invitations/${id}/revoke`}>
        <Button kind="secondary">{say(texts.revoke, language)}</Button>
      </Form>
    </>
  );
}
