import { type OnlineVerdict, verdictText } from '../../../certificates/index.ts';
import { stateName } from '../../../people/index.ts';
import { regionOf } from '../../../places/index.ts';
import { formatDate, type Language, say, sayWith } from '../../../platform/i18n/index.ts';
import type { PageContent } from '../ui/index.ts';
import { type Facts, factsOf } from './browser/facts.ts';
import { verdictLines, verifyMessages } from './messages.ts';
import { OUTCOMES } from './outcomes.ts';
import { VerdictBody } from './verdict-body.tsx';

/** What a text is worth by its signature and the register. */
export function verdictPage(verdict: OnlineVerdict, language: Language): PageContent {
  const { tone, heading } = OUTCOMES[verdict.verdict];
  return {
    title: say(verifyMessages.title, language),
    body: (
      <VerdictBody tone={tone} heading={say(heading, language)} facts={factsIn(verdict, language)}>
        <p>{sentenceFor(verdict, language)}</p>
      </VerdictBody>
    ),
  };
}

/** Where the facts stand right below, the sentence need not say them again. */
function sentenceFor(verdict: OnlineVerdict, language: Language): string {
  if (verdict.verdict === 'valid') return say(verdictLines.inForce, language);
  if (verdict.verdict === 'unknown-issuer') return say(verdictLines.foreignKey, language);
  return verdictText(verdict, language);
}

function factsIn(verdict: OnlineVerdict, language: Language): Facts | undefined {
  if (!('claims' in verdict) || verdict.claims.type !== 'certificate') return undefined;
  return factsOf(verdict.claims, {
    day: (date) => formatDate(date, language),
    state: (code) => stateName(code, language),
    region: (kato) => {
      const region = regionOf(kato);
      return region ? sayWith(region, language, {}) : kato;
    },
  });
}
