import { type CertificateClaims, type Claims, pdfMessages } from '../../certificates/index.ts';
import { formatDate, type Language, type Message, say } from '../../platform/i18n/index.ts';

/** What to compare with the document in the holder's hand, a line each. */
export function claimLines(claims: Claims, language: Language): readonly string[] {
  const lines: [Message, string][] = [
    [pdfMessages.number, claims.number],
    [pdfMessages.name, `${claims.surname} ${claims.givenNames}`.trim()],
    ...(claims.type === 'certificate' ? certificateLines(claims, language) : []),
    [pdfMessages.document, `…${claims.documentLastFour}`],
  ];
  return lines.map(([label, value]) => `  ${say(label, language)}: ${value}`);
}

function certificateLines(claims: CertificateClaims, language: Language): [Message, string][] {
  const { birthDate, nationality, place, validFrom, validUntil } = claims;
  const day = (date: string) => formatDate(date, language);
  return [
    [pdfMessages.birthDate, day(birthDate)],
    [pdfMessages.nationality, nationality],
    [pdfMessages.place, place.address],
    [pdfMessages.period, `${day(validFrom)} – ${day(validUntil)}`],
  ];
}
