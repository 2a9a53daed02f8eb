import { TIE_ROLES } from '../../../../places/index.ts';
import { say } from '../../../../platform/i18n/index.ts';
import { approveHostTie } from '../../../../review/index.ts';
import { hostLine } from '../../case/index.ts';
import {
  DateField,
  DefinitionList,
  dateOfParts,
  datePartsOf,
  mistakeAt,
  RadioGroup,
  TextArea,
} from '../../ui/index.ts';
import { type Act, type ControlsProps, NOTHING_TYPED } from './act.ts';
import { fieldMessages as texts } from './field-messages.ts';
import { textsIn } from './typed.ts';

/** The host who confirmed may provide the place, by what the officer has seen: for this case and the next ones. */
export const tieHost: Act = {
  name: 'host-tie',
  path: 'host-tie',
  Controls,
  begin: () => NOTHING_TYPED,
  read: (typed) => {
    const until = dateOfParts(datePartsOf(typed, 'until'));
    return { ...textsIn(typed, 'role', 'evidence'), ...(until ? { until } : {}) };
  },
  send: approveHostTie,
};

function Controls({ language, view, typed, mistakes }: ControlsProps) {
  return (
    <>
      <DefinitionList items={[{ term: say(texts.whoTied, language), value: hostLine(view) }]} />
      <p>{say(texts.provedOne, language)}</p>
      <RadioGroup
        name="role"
        label={say(texts.role, language)}
        choices={TIE_ROLES.map((value) => ({ value, label: say(texts[value], language) }))}
        chosen={typed.get('role')}
        error={mistakeAt(mistakes, 'role')}
      />
      <DateField
        name="until"
        label={say(texts.tiedUntil, language)}
        hint={say(texts.tiedUntilHint, language)}
        parts={datePartsOf(typed, 'until')}
        error={mistakeAt(mistakes, 'until')}
      />
      <TextArea
        name="evidence"
        label={say(texts.evidence, language)}
        hint={say(texts.evidenceHint, language)}
        text={typed.get('evidence')}
        error={mistakeAt(mistakes, 'evidence')}
      />
    </>
  );
}
