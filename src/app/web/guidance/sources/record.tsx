import type { RuleRecord } from '../../../../law/index.ts';
import { stateName } from '../../../../people/index.ts';
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { type Definition, DefinitionList, useFrame } from '../../ui/index.ts';
import { clauseOf } from '../basis.tsx';
import { Certainty } from '../certainty.tsx';
import { sourceMessages as texts } from './messages.ts';
import { SourceLinks } from './source-links.tsx';

export interface RecordProps {
  readonly record: RuleRecord;
  /** Its address on the page; of the versions of one record only the first has it. */
  readonly id: string | undefined;
  /** Somebody has come for this one. */
  readonly open: boolean;
}

/** One rule with everything that it rests on. */
export function RecordDetails({ record, id, open }: RecordProps) {
  const { language } = useFrame();
  return (
    <details class="ds-details rule" id={id} open={open}>
      <summary>
        <h3>{nameOf(record, language)}</h3>
        <Certainty of={record.confidence} />
      </summary>
      <div>
        {record.note && <p>{record.note[language]}</p>}
        <DefinitionList items={factsOf(record, language)} />
      </div>
    </details>
  );
}

/** Among those of all states, the name of a state is what its rule is looked for by. */
export function nameOf({ title, parameters }: RuleRecord, language: Language): string {
  return 'daysPerEntry' in parameters && 'nationality' in parameters
    ? stateName(String(parameters.nationality), language)
    : title[language];
}

function factsOf(record: RuleRecord, language: Language): readonly Definition[] {
  const { contra, sources } = record;
  return [
    ...settingOf(record, language),
    ...stayOf(record, language),
    { term: say(texts.act, language), value: clauseOf(record, language) },
    { term: say(texts.inForce, language), value: periodOf(record, language) },
    { term: say(texts.sources, language), value: <SourceLinks addresses={sources} /> },
    ...(contra.length > 0
      ? [{ term: say(texts.contra, language), value: <SourceLinks addresses={contra} /> }]
      : []),
  ];
}

/** What a setting is set to, in the words of its note; switches in ours. */
function settingOf({ kind, parameters }: RuleRecord, language: Language): readonly Definition[] {
  if (kind !== 'setting' || !('value' in parameters)) return [];
  const { value } = parameters;
  const switched = value === true ? texts.yes : texts.no;
  const said = typeof value === 'boolean' ? say(switched, language) : String(value);
  return [{ term: say(texts.value, language), value: said }];
}

/** How long the citizens of a state may stay without a visa. */
function stayOf({ kind, parameters }: RuleRecord, language: Language): readonly Definition[] {
  if (kind !== 'visa-free') return [];
  const { daysPerEntry, daysPerWindow, windowDays } = { ...NO_STAY, ...parameters };
  const inAll =
    typeof daysPerWindow === 'number' && typeof windowDays === 'number'
      ? say(texts.daysInWindow, language, { days: daysPerWindow, window: windowDays })
      : say(texts.windowUnknown, language);
  return [
    {
      term: say(texts.perEntry, language),
      value: say(texts.days, language, { days: Number(daysPerEntry) }),
    },
    { term: say(texts.perWindow, language), value: inAll },
  ];
}

const NO_STAY = { daysPerEntry: 0, daysPerWindow: null, windowDays: null };

/** On which days a record is in force. */
function periodOf({ from, to }: RuleRecord, language: Language): string {
  const first = formatDate(from, language);
  return to === null
    ? say(texts.from, language, { from: first })
    : say(texts.fromUntil, language, { from: first, until: formatDate(to, language) });
}
