import type { CertificateClaims } from '../../../../certificates/verify/index.ts';

/** What of a certificate is compared with the passport, as text for people. */
export interface Facts {
  readonly name: string;
  readonly document: string;
  readonly birthDate: string;
  readonly nationality: string;
  readonly place: string;
  readonly from: string;
  readonly until: string;
  readonly number: string;
}

/** How codes and days are said in the language of the page. */
export interface Words {
  /** A day, 'YYYY-MM-DD'. */
  readonly day: (date: string) => string;
  readonly state: (code: string) => string;
  /** The region of a KATO code. */
  readonly region: (kato: string) => string;
}

/** The nationality's code stands beside its name: a passport shows it in its own language. */
export function factsOf(claims: CertificateClaims, { day, state, region }: Words): Facts {
  const { nationality, place } = claims;
  return {
    name: `${claims.surname} ${claims.givenNames}`.trim(),
    document: claims.documentLastFour,
    birthDate: day(claims.birthDate),
    nationality: `${state(nationality)} (${nationality})`,
    place: `${region(place.kato)}, ${place.address}`,
    from: day(claims.validFrom),
    until: day(claims.validUntil),
    number: claims.number,
  };
}
