import type { IdentityProvider, IdentityView } from '../../../../../accounts/index.ts';
import { formatInstant, type Language, say, sayWith } from '../../../../../platform/i18n/index.ts';
import { Alert, BackLink, Button, Form, LinkButton, type PageContent } from '../../../ui/index.ts';
import { SETTINGS } from '../settings-address.ts';
import { IDENTITY_LINK_BEGIN } from './addresses.ts';
import { identityMessages, identityNotices } from './messages.ts';

/** What came of linking or unlinking. */
export type IdentityNotice = keyof typeof identityNotices;

export function isIdentityNotice(text: string | undefined): text is IdentityNotice {
  return text !== undefined && Object.hasOwn(identityNotices, text);
}

export interface IdentityPageProps {
  readonly language: Language;
  readonly identities: readonly IdentityView[];
  readonly provider: IdentityProvider | null;
  readonly notice: IdentityNotice | undefined;
}

/** The other systems that sign an account in. */
export function identityPage(props: IdentityPageProps): PageContent {
  const { language, identities, provider, notice } = props;
  const title = say(identityMessages.title, language);
  const linked = identities.some(({ issuer }) => issuer === provider?.issuer);
  return {
    title,
    section: 'settings',
    body: (
      <>
        <BackLink href={SETTINGS} />
        {notice && (
          <Alert kind={notice === 'linked' ? 'success' : 'warning'} urgent>
            <p>{say(identityNotices[notice], language)}</p>
          </Alert>
        )}
        <h1>{title}</h1>
        <p class="lead">{say(identityMessages.why, language)}</p>
        {identities.map((identity) => (
          <Identity key={identity.issuer} language={language} identity={identity} />
        ))}
        {provider && !linked && (
          <div class="actions">
            <LinkButton href={IDENTITY_LINK_BEGIN}>
              {sayWith(provider.label, language, {})}
            </LinkButton>
          </div>
        )}
      </>
    ),
  };
}

function Identity({
  language,
  identity: { issuer, linkedAt },
}: {
  readonly language: Language;
  readonly identity: IdentityView;
}) {
  const { host } = new URL(issuer);
  return (
    <div class="ds-card">
      <h2>{host}</h2>
      <p class="quiet">
        {say(identityMessages.since, language, { when: formatInstant(linkedAt, language) })}
      </p>
      <Form>
        <Button
          kind="secondary"
          name="unlink"
          value={issuer}
          label={`${say(identityMessages.unlink, language)}: ${host}`}
        >
          {say(identityMessages.unlink, language)}
        </Button>
      </Form>
    </div>
  );
}
