import acts from './data/acts.json' with { type: 'json' };
import calendar from './data/calendar.json' with { type: 'json' };
import clocks from './data/clocks.json' with { type: 'json' };
import rules from './data/rules.json' with { type: 'json' };
import settings from './data/settings.json' with { type: 'json' };
import visaFree from './data/visa-free.json' with { type: 'json' };
import { readRules } from './read-rules.ts';
import type { Rules } from './rules.ts';

/** The rules that come with the program, as they were known in April 2026. */
export const RULES: Rules = builtIn();

function builtIn(): Rules {
  const read = readRules({
    acts,
    holidays: calendar.holidays,
    records: [rules, settings, clocks, calendar.records, visaFree].flat(),
  });
  if (read.ok) return read.rules;
  throw new Error(`The rules of the program are wrong: ${JSON.stringify(read.problems[0])}`);
}
