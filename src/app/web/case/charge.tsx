import { fieldLabels } from '../../../people/index.ts';
import { addressText } from '../../../places/index.ts';
import { labelOf } from '../../../platform/contract/index.ts';
import { formatDate, type Language, say } from '../../../platform/i18n/index.ts';
import {
  type OfficerGround,
  type RegistrationView,
  registrationFieldLabels,
} from '../../../registration/index.ts';
import { sourceAddress } from '../guidance/addresses.ts';
import { type Definition, DefinitionList } from '../ui/index.ts';
import { groundMessages, chargeMessages as texts } from './charge-messages.ts';
import { daysInWords } from './days-of.ts';
import { entryFields, hostLine, personFields } from './filed.ts';

/** What is held against a person, in a hearing and in a refusal alike. */
export interface ChargeView {
  readonly ground: OfficerGround;
  /** JSON pointers into the filing. */
  readonly fields?: readonly string[] | undefined;
  readonly dates?: readonly string[] | undefined;
  /** Id of the rule of law. */
  readonly rule?: string | undefined;
}

export interface ChargeProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly charge: ChargeView;
}

/** The ground, and what it rests on: each field with what was filed, or the days and their rule. */
export function Charge({ language, view, charge }: ChargeProps) {
  const { ground, fields = [], dates = [], rule } = charge;
  return (
    <DefinitionList
      items={[
        { term: say(texts.ground, language), value: say(groundMessages[ground], language) },
        ...fields.map((pointer) => fieldOf(pointer, view, language)),
        ...(dates.length > 0 ? [daysOf(dates, language)] : []),
        ...(rule ? [ruleOf(rule, language)] : []),
      ]}
    />
  );
}

const LABELS = { ...fieldLabels, ...registrationFieldLabels };

function fieldOf(pointer: string, view: RegistrationView, language: Language): Definition {
  const text = filedText(pointer, view, language);
  return {
    term: labelOf(pointer, language, LABELS),
    value: text ? say(texts.filed, language, { text }) : say(texts.notGiven, language),
  };
}

/** What stands in the filing at a pointer, in words; of host and place always the whole. */
function filedText(
  pointer: string,
  view: RegistrationView,
  language: Language,
): string | undefined {
  const [, part] = pointer.split('/');
  if (part === 'place') return addressText(view.place, language);
  if (part === 'host') return hostLine(view);
  if (part === 'stay')
    return daysInWords(view.stay, language)[pointer === '/stay/from' ? 'from' : 'until'];
  const filed = new Map([
    ...personFields(view.immigrant, language),
    ...entryFields(view, language),
  ]);
  return filed.get(pointer);
}

function daysOf(dates: readonly string[], language: Language): Definition {
  return {
    term: say(texts.dates, language),
    value: dates.map((date) => (
      <span class="line" key={date}>
        {formatDate(date, language)}
      </span>
    )),
  };
}

function ruleOf(rule: string, language: Language): Definition {
  return {
    term: say(texts.rule, language),
    value: <a href={sourceAddress(rule)}>{say(texts.readRule, language)}</a>,
  };
}
