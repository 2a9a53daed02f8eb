import { stateCodes, stateName } from '../../../people/index.ts';
import { REGIONS } from '../../../places/index.ts';
import { formatDate, type Language, say, sayWith } from '../../../platform/i18n/index.ts';
import { useFrame } from '../ui/index.ts';
import { verdictLines } from './messages.ts';

/** Keys older than seven days make no verdict, so their age needs no more words. */
const OLDEST_DAYS = 7;

/** How codes and days are said in the language of the page; the script finds them by their names. */
export function Words() {
  const { language } = useFrame();
  const words = [...months(language), ...ages(language), ...regions(language), ...states(language)];
  return (
    <template id="words">
      {words.map(([name, text]) => (
        <data key={name} value={name}>
          {text}
        </data>
      ))}
    </template>
  );
}

type Word = readonly [name: string, text: string];

/** A day of each month with places for day and year, made from one that has neither number elsewhere. */
function months(language: Language): Word[] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    const pattern = formatDate(`2033-${month}-22`, language);
    return [`month-${month}`, pattern.replace('2033', '{year}').replace('22', '{day}')];
  });
}

function ages(language: Language): Word[] {
  return Array.from({ length: OLDEST_DAYS + 1 }, (_, days) => [
    `age-${days}`,
    say(verdictLines.age, language, { days }),
  ]);
}

function regions(language: Language): Word[] {
  return Object.entries(REGIONS).map(([digits, region]) => [
    `region-${digits}`,
    sayWith(region, language, {}),
  ]);
}

/** With both codes of Germany: a certificate may carry either. */
function states(language: Language): Word[] {
  return [...stateCodes(), 'DEU'].map((code) => [`state-${code}`, stateName(code, language)]);
}
