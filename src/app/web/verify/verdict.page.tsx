import {
  type CertificateClaims,
  type OnlineVerdict,
  verdictText,
} from '../../../certificates/index.ts';
import { stateName } from '../../../people/index.ts';
import { regionOf } from '../../../places/index.ts';
import { formatDate, type Language, say, sayWith } from '../../../platform/i18n/index.ts';
import { DefinitionList, type PageContent, withLanguage } from '../ui/index.ts';
import { verifyMessages as texts } from './messages.ts';

/** What a text is worth, in a word, a sentence, and facts to compare with the passport. */
export function verdictPage(verdict: OnlineVerdict, language: Language): PageContent {
  const valid = verdict.verdict === 'valid';
  const heading = say(valid ? texts.valid : texts.notValid, language);
  return {
    title: say(texts.title, language),
    body: (
      <>
        <div class={valid ? 'verdict good' : 'verdict bad'} role="status">
          <h1>{`${valid ? '✓' : '✕'} ${heading}`}</h1>
          <p>{verdictText(verdict, language)}</p>
        </div>
        {'claims' in verdict && verdict.claims.type === 'certificate' && (
          <Facts claims={verdict.claims} language={language} />
        )}
        <p>
          <a href={withLanguage('/verify', language)}>{say(texts.again, language)}</a>
        </p>
      </>
    ),
  };
}

interface FactsProps {
  readonly claims: CertificateClaims;
  readonly language: Language;
}

function Facts({ claims, language }: FactsProps) {
  const day = (date: string) => formatDate(date, language);
  return (
    <section>
      <h2>{say(texts.compare, language)}</h2>
      <DefinitionList
        items={[
          {
            term: say(texts.name, language),
            value: `${claims.surname} ${claims.givenNames}`.trim(),
          },
          { term: say(texts.birthDate, language), value: day(claims.birthDate) },
          {
            term: say(texts.nationality, language),
            value: stateName(claims.nationality, language),
          },
          { term: say(texts.document, language), value: claims.documentLastFour },
          { term: say(texts.place, language), value: placeOf(claims, language) },
          {
            term: say(texts.period, language),
            value: `${day(claims.validFrom)} – ${day(claims.validUntil)}`,
          },
          { term: say(texts.number, language), value: claims.number },
        ]}
      />
    </section>
  );
}

function placeOf({ place }: CertificateClaims, language: Language): string {
  const region = regionOf(place.kato);
  return [region ? sayWith(region, language, {}) : place.kato, place.address].join(', ');
}
