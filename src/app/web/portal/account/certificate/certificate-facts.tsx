import { pdfMessages as texts } from '../../../../../certificates/index.ts';
import { stateName } from '../../../../../people/index.ts';
import { regionOf } from '../../../../../places/index.ts';
import {
  formatDate,
  formatInstant,
  type Language,
  say,
  sayWith,
} from '../../../../../platform/i18n/index.ts';
import type { HeldCertificate } from '../../../../../registration/index.ts';
import { periodOf } from '../../../case/index.ts';
import { DefinitionList } from '../../../ui/index.ts';

export interface CertificateFactsProps {
  readonly language: Language;
  readonly certificate: HeldCertificate;
}

/** What the certificate says, in the words of the printed one: of document and host only a part. */
export function CertificateFacts({ language, certificate }: CertificateFactsProps) {
  const { snapshot, issuedAt } = certificate;
  const { surname, givenNames, birthDate, nationality, documentLastFour, host } = snapshot;
  const stay = { from: snapshot.validFrom, until: snapshot.validUntil };
  return (
    <DefinitionList
      items={[
        { term: say(texts.name, language), value: `${surname} ${givenNames}`.trim() },
        { term: say(texts.birthDate, language), value: formatDate(birthDate, language) },
        { term: say(texts.nationality, language), value: stateName(nationality, language) },
        { term: say(texts.document, language), value: `•••••${documentLastFour}` },
        { term: say(texts.place, language), value: placeOf(certificate, language) },
        { term: say(texts.host, language), value: host },
        { term: say(texts.period, language), value: periodOf(stay, language) },
        { term: say(texts.issuedAt, language), value: formatInstant(issuedAt, language) },
      ]}
    />
  );
}

/** The region in the reader's language; street, house and flat as they were written. */
function placeOf(
  { snapshot: { kato, shortAddress } }: HeldCertificate,
  language: Language,
): string {
  const region = regionOf(kato);
  return [region ? sayWith(region, language, {}) : kato, shortAddress].join(', ');
}
