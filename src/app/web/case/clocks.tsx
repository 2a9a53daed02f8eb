import { formatLongDate, type Language, say } from '../../../platform/i18n/index.ts';
import type { DeadlineKind, DeadlineView } from '../../../registration/index.ts';
import { Reasons } from '../guidance/why.tsx';
import { DefinitionList } from '../ui/index.ts';
import { clockLabels, clockMessages as texts } from './clock-messages.ts';
import { howItStands } from './how-it-stands.ts';

export interface ClocksProps {
  readonly language: Language;
  readonly deadlines: readonly DeadlineView[];
  /** The legal instant. */
  readonly now: Date;
  /** More to say of a day, in a line of its own. */
  readonly notes?: Partial<Readonly<Record<DeadlineKind, string>>>;
}

/** What asks for something first, then what others have to do, then what is only good to know. */
const ORDER: readonly DeadlineKind[] = [
  'hearing',
  'leaving-answer',
  'host-answer',
  'extension-answer',
  'review',
  'dispute',
  'complaint-decision',
  'complaint',
  'stay',
  'move',
  'registration',
];

/** The days that count, at a glance: which day, whether it was kept or how long it is till then, and why. */
export function Clocks({ language, deadlines, now, notes = {} }: ClocksProps) {
  const shown = ORDER.flatMap((kind) => deadlines.filter((each) => each.kind === kind));
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.heading, language)}</h2>
      <DefinitionList
        items={shown.map((deadline) => ({
          term: say(clockLabels[deadline.kind], language),
          value: (
            <>
              {formatLongDate(deadline.lateAfter, language)}
              {[...howItStands(deadline, now, language), notes[deadline.kind]].map(
                (line) =>
                  line && (
                    <span class="beside" key={line}>
                      {line}
                    </span>
                  ),
              )}
            </>
          ),
        }))}
      />
      <Because language={language} deadlines={shown} />
    </section>
  );
}

/** By which rules the days were counted; opens without a script. */
function Because({ language, deadlines }: Pick<ClocksProps, 'language' | 'deadlines'>) {
  const reasoned = deadlines.filter(({ because }) => because.length > 0);
  if (reasoned.length === 0) return null;
  return (
    <details class="ds-details">
      <summary>{say(texts.why, language)}</summary>
      <div>
        {reasoned.map(({ kind, because }) => (
          <section key={kind}>
            <h3>{say(clockLabels[kind], language)}</h3>
            <Reasons steps={because} />
          </section>
        ))}
      </div>
    </details>
  );
}
