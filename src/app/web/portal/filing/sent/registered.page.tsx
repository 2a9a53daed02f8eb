import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { LinkButton, Outcome, type PageContent } from '../../../ui/index.ts';
import { BeginForm } from '../../begin-form.tsx';
import { portalMessages } from '../../messages.ts';
import { sentMessages as texts } from './messages.ts';

/** What came of sending with an invitation: the host had answered before. */
export function registeredPage({
  id,
  language,
}: Pick<RegistrationView, 'id'> & { readonly language: Language }): PageContent {
  const title = say(texts.registered, language);
  return {
    title,
    body: (
      <>
        <Outcome tone="good" heading={title}>
          <p>{say(texts.ready, language)}</p>
        </Outcome>
        <div class="actions">
          <LinkButton href={`/registrations/${id}/certificate`}>
            {say(texts.certificate, language)}
          </LinkButton>
          <BeginForm
            kind="family"
            of={id}
            text={say(portalMessages.family, language)}
            button="secondary"
          />
        </div>
      </>
    ),
  };
}
