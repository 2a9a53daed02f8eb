import { type RuleRecord, type Rules, ruleRecords } from '../../../../law/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import { BackLink, type PageContent } from '../../ui/index.ts';
import { GUIDANCE } from '../addresses.ts';
import { Certainty } from '../certainty.tsx';
import { guidanceMessages } from '../messages.ts';
import { type Group, groupsOf } from './groups.ts';
import { groupMessages, sourceMessages as texts } from './messages.ts';
import { nameOf, RecordDetails } from './record.tsx';

export interface SourcesPageProps {
  readonly language: Language;
  readonly rules: Rules;
  /** Id of the rule that somebody has come for. */
  readonly wanted: string | undefined;
}

/** Every rule that the system rests on, with its sources, and how sure it is. */
export function sourcesPage({ language, rules, wanted }: SourcesPageProps): PageContent {
  const title = say(texts.title, language);
  const groups = groupsOf(ruleRecords(rules));
  return {
    title,
    wide: true,
    body: (
      <>
        <BackLink href={GUIDANCE}>{say(guidanceMessages.rules, language)}</BackLink>
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <nav aria-label={title}>
          <ul>
            {groups.map(({ name }) => (
              <li key={name}>
                <a href={`#part-${name}`}>{say(groupMessages[name], language)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Marks language={language} />
        {groups.map((group) => (
          <GroupSection key={group.name} group={group} language={language} wanted={wanted} />
        ))}
      </>
    ),
  };
}

const MARKS = ['confirmed', 'single-source', 'inferred', 'unknown'] as const;

function Marks({ language }: { readonly language: Language }) {
  return (
    <section>
      <h2>{say(texts.sure, language)}</h2>
      <ul class="marks">
        {MARKS.map((mark) => (
          <li key={mark}>
            <Certainty of={mark} /> {say(texts[mark], language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly language: Language;
  readonly wanted: string | undefined;
}

/** The states are so many that they open as a whole. */
function GroupSection(props: GroupProps) {
  const { group, language, wanted } = props;
  const { name, records } = group;
  return (
    <section>
      <h2 id={`part-${name}`}>{say(groupMessages[name], language)}</h2>
      {name === 'visa-free' ? (
        <details class="ds-details" open={records.some(({ id }) => id === wanted)}>
          <summary>{say(texts.byState, language, { count: records.length })}</summary>
          <div>
            <Records {...props} group={{ name, records: byName(records, language) }} />
          </div>
        </details>
      ) : (
        <Records {...props} />
      )}
    </section>
  );
}

/** Each rule is a line to open: whoever looks for one sees all of them, and not their sources. */
function Records({ group: { records }, wanted }: GroupProps) {
  return (
    <>
      {records.map((record) => (
        <RecordDetails
          key={`${record.id} ${record.from}`}
          record={record}
          id={idIn(records, record)}
          open={record.id === wanted}
        />
      ))}
    </>
  );
}

function byName(records: readonly RuleRecord[], language: Language): readonly RuleRecord[] {
  const { compare } = new Intl.Collator(language);
  return [...records].sort((one, other) => compare(nameOf(one, language), nameOf(other, language)));
}

/** An id stands once on a page: links lead to the first of a record's versions. */
function idIn(records: readonly RuleRecord[], record: RuleRecord): string | undefined {
  return records.find(({ id }) => id === record.id) === record ? record.id : undefined;
}
