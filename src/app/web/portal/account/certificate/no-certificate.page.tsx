import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { LinkButton, Outcome, type PageContent } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { certificateMessages as texts } from './messages.ts';

/** For a case that was never registered: what a certificate takes, and where the case says how far it is. */
export function noCertificatePage(id: string, language: Language): PageContent {
  return {
    title: say(texts.title, language),
    section: 'account',
    body: (
      <>
        <Outcome tone="waiting" heading={say(texts.none, language)}>
          <p>{say(texts.whatItTakes, language)}</p>
        </Outcome>
        <div class="actions">
          <LinkButton href={`/registrations/${id}`}>
            {say(portalMessages.toCase, language)}
          </LinkButton>
        </div>
      </>
    ),
  };
}
