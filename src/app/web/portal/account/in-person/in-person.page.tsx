import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { BackLink, type PageContent, QrCode } from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { inPersonMessages as texts } from './messages.ts';

export interface InPersonPageProps {
  readonly language: Language;
  /** Of the case. */
  readonly id: string;
  /** What the code leads to. */
  readonly address: string;
}

/** The code that a host scans who stands beside the person. It tells nothing of either. */
export function inPersonPage({ language, id, address }: InPersonPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${id}`}>{say(portalMessages.toCase, language)}</BackLink>
        <h1>{title}</h1>
        <p class="lead">{say(texts.how, language)}</p>
        <QrCode text={address} title={say(texts.code, language)} />
        <p>{say(texts.howLong, language)}</p>
        <p>{say(texts.afterwards, language)}</p>
      </>
    ),
  };
}
