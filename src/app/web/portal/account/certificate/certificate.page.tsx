import { pdfMessages } from '../../../../../certificates/index.ts';
import { formatDate, type Language, say, sayWith } from '../../../../../platform/i18n/index.ts';
import type { HeldCertificate, Services } from '../../../../../registration/index.ts';
import { daysInWords } from '../../../case/index.ts';
import {
  Alert,
  BackLink,
  LinkButton,
  Outcome,
  type PageContent,
  QrCode,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { standingHeadings } from '../messages.ts';
import { standingOf, TONES } from '../standing.ts';
import { CertificateFacts } from './certificate-facts.tsx';
import { standingOfCertificate, certificateMessages as texts } from './messages.ts';

export interface CertificatePageProps extends Pick<Services, 'demo' | 'issuer'> {
  readonly language: Language;
  /** Of the case. */
  readonly id: string;
  readonly certificate: HeldCertificate;
  /** Legal day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The certificate as it is shown to whoever asks: whether it counts, the code, what it says. */
export function certificatePage(props: CertificatePageProps): PageContent {
  const { language, id, certificate, demo, issuer } = props;
  const address = `${issuer.origin}/verify`;
  return {
    title: say(texts.title, language),
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${id}`}>{say(portalMessages.toCase, language)}</BackLink>
        <WhetherItCounts {...props} />
        {demo && (
          <Alert kind="warning">
            <p>{say(pdfMessages.demo, language)}</p>
          </Alert>
        )}
        <QrCode text={certificate.qr} title={say(pdfMessages.qr, language)} />
        <p>
          {`${say(texts.check, language)} `}
          <a href="/verify">{address}</a>
        </p>
        <div class="actions">
          <LinkButton href={`/registrations/${id}/certificate.pdf`}>
            {say(texts.download, language)}
          </LinkButton>
        </div>
        <CertificateFacts language={language} certificate={certificate} />
        <p class="quiet">{say(pdfMessages.noRight, language)}</p>
      </>
    ),
  };
}

/** The page stays when the registration ends; what it says on top does not. */
function WhetherItCounts({ language, certificate, today }: CertificatePageProps) {
  const { number, snapshot, endedOn, suspended } = certificate;
  const stay = { from: snapshot.validFrom, until: snapshot.validUntil };
  const standing = standingOf(
    { status: endedOn ? 'closed' : 'registered', stay, suspended },
    today,
  );
  const days = daysInWords(stay, language);
  const values = { ...days, on: endedOn ? formatDate(endedOn, language) : '' };
  const more = standingOfCertificate.get(standing);
  return (
    <Outcome tone={TONES[standing]} heading={sayWith(standingHeadings[standing], language, values)}>
      {more && <p>{sayWith(more, language, values)}</p>}
      <p>
        {`${say(texts.title, language)} `}
        <span class="number">{number}</span>
      </p>
    </Outcome>
  );
}
