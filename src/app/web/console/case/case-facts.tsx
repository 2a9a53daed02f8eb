import type { ComponentChildren } from 'preact';
import { addressText } from '../../../../places/index.ts';
import { labelOf } from '../../../../platform/contract/index.ts';
import {
  formatDate,
  formatInstant,
  type Language,
  say,
  sayWith,
} from '../../../../platform/i18n/index.ts';
import { type RegistrationView, registrationFieldLabels } from '../../../../registration/index.ts';
import { entryFields, periodOf } from '../../case/index.ts';
import { reasonMessages } from '../../host/index.ts';
import { type Definition, DefinitionList } from '../../ui/index.ts';
import { Deliveries } from './deliveries.tsx';
import {
  degreeMessages,
  personDegreeMessages,
  caseMessages as texts,
  throughMessages,
} from './messages.ts';

export interface CaseFactsProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** Where, when, on what basis, and under which number. */
export function StayFacts({ language, view }: CaseFactsProps) {
  const { certificate } = view;
  return (
    <section>
      <h2>{say(texts.stay, language)}</h2>
      <DefinitionList
        items={[
          { term: say(texts.place, language), value: addressText(view.place, language) },
          { term: say(texts.days, language), value: periodOf(view.stay, language) },
          ...entryFields(view, language).flatMap(([pointer, value]) =>
            fact(labelOf(pointer, language, registrationFieldLabels), value),
          ),
          { term: say(texts.number, language), value: <span class="number">{view.number}</span> },
          {
            term: say(texts.filed, language),
            value: formatInstant(new Date(view.filedAt), language),
          },
          ...fact(say(texts.certificate, language), certificate?.number),
          ...fact(
            say(texts.extension, language),
            view.extension && formatDate(view.extension.until, language),
          ),
          ...fact(
            say(texts.personDegree, language),
            view.personDegree && say(personDegreeMessages[view.personDegree], language),
          ),
          ...fact(say(texts.related, language), relatedTo(view, language)),
        ]}
      />
    </section>
  );
}

/** Who was asked, how far they are known, and what they said. */
export function HostFacts({ language, view }: CaseFactsProps) {
  const { host = {}, confirmation, hostNote } = view;
  const contacts = (['name', 'email', 'phone', 'iin', 'bin'] as const).flatMap((field) =>
    fact(labelOf(`/host/${field}`, language, registrationFieldLabels), host[field]),
  );
  return (
    <section>
      <h2>{say(texts.host, language)}</h2>
      <DefinitionList
        items={[
          ...contacts,
          { term: say(texts.answer, language), value: answerOf({ language, view }) },
          ...fact(
            say(texts.degree, language),
            confirmation && say(degreeMessages[confirmation.degree], language),
          ),
          ...fact(say(texts.finding, language), findingOf({ language, view })),
          ...fact(say(texts.note, language), hostNote),
        ]}
      />
      <Deliveries language={language} view={view} />
    </section>
  );
}

/** Why an officer had this host asked, and whether they found that the host may provide the place. */
function findingOf({ language, view: { askedBy } }: CaseFactsProps): string | undefined {
  if (!askedBy) return undefined;
  const { approved, because = '' } = askedBy;
  return approved ? `${say(texts.approved, language)}. ${because}` : because;
}

function answerOf({ language, view: { refusal, confirmation, consent } }: CaseFactsProps): string {
  if (refusal?.reason) {
    const reason = sayWith(reasonMessages[refusal.reason], language, {});
    return say(texts.declined, language, { reason });
  }
  return confirmation && consent === 'given'
    ? say(throughMessages[confirmation.through], language)
    : say(texts.notYet, language);
}

function fact(term: string, value: ComponentChildren): readonly Definition[] {
  return value === undefined ? [] : [{ term, value }];
}

const RELATIONS = ['replaces', 'corrects', 'party'] as const;

/** Links to the cases that this one leans on; undefined where there is none. */
function relatedTo(view: RegistrationView, language: Language): ComponentChildren {
  const links = RELATIONS.flatMap((relation) => {
    const id = view[relation];
    return id === undefined || id === view.id ? [] : [{ relation, id }];
  });
  if (links.length === 0) return undefined;
  return links.map(({ relation, id }, at) => (
    <>
      {at > 0 && ', '}
      <a key={relation} href={`/console/cases/${id}`}>
        {say(texts[relation], language)}
      </a>
    </>
  ));
}
