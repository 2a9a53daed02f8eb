import { addressText } from '../../../../../places/index.ts';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { fullName, periodOf } from '../../../case/index.ts';
import {
  BackLink,
  Button,
  DefinitionList,
  Form,
  LinkButton,
  type PageContent,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { caseMessages, withdrawMessages as texts } from './messages.ts';

/** Asks once more before an open filing ends. */
export function withdrawPage(view: RegistrationView, language: Language): PageContent {
  const { id, immigrant, place, stay } = view;
  const title = say(texts.title, language);
  return {
    title,
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${id}`}>{say(portalMessages.toCase, language)}</BackLink>
        <h1>{title}</h1>
        <p class="lead">{say(texts.what, language)}</p>
        <DefinitionList
          items={[
            { term: say(caseMessages.who, language), value: fullName(immigrant) },
            { term: say(caseMessages.place, language), value: addressText(place, language) },
            { term: say(caseMessages.days, language), value: periodOf(stay, language) },
          ]}
        />
        <div class="actions">
          <Form>
            <Button kind="danger">{say(texts.yes, language)}</Button>
          </Form>
          <LinkButton href={`/registrations/${id}`} kind="secondary">
            {say(texts.no, language)}
          </LinkButton>
        </div>
      </>
    ),
  };
}

/** Only what has not come to an end, nor to a registration, can be taken back. */
export function mayBeWithdrawn({ status }: RegistrationView): boolean {
  return status === 'awaiting-host' || status === 'in-review';
}
