import { formatInstant, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { fullName } from '../../../case/index.ts';
import { BackLink, DefinitionList, Outcome, type PageContent, QrCode } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { accountMessages } from '../messages.ts';
import { receiptMessages as texts } from './messages.ts';

/** Proof of when somebody filed, in words that nobody can take for a registration. */
export function receiptPage(
  { id, immigrant, filedAt, certificate }: RegistrationView,
  { number, qr, notice }: NonNullable<RegistrationView['receipt']>,
  language: Language,
): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${id}`}>{say(portalMessages.toCase, language)}</BackLink>
        <Outcome tone="waiting" heading={title}>
          <p>{notice}</p>
          {certificate && (
            <p>
              {`${say(texts.registeredSince, language)} `}
              <a href={`/registrations/${id}/certificate`}>
                {say(accountMessages.certificate, language)}
              </a>
            </p>
          )}
        </Outcome>
        <DefinitionList
          items={[
            {
              term: say(texts.filedAt, language),
              value: formatInstant(new Date(filedAt), language),
            },
            { term: say(texts.name, language), value: fullName(immigrant) },
            { term: say(texts.number, language), value: <span class="number">{number}</span> },
          ]}
        />
        <QrCode text={qr} title={say(texts.qr, language)} />
      </>
    ),
  };
}
