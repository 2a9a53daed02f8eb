import { formatDate, say } from '../../../../platform/i18n/index.ts';
import { decideCase } from '../../../../review/index.ts';
import { CheckBoxes, mistakeAt } from '../../ui/index.ts';
import { filedAt, TextToPerson } from '../procedure/index.ts';
import { type Act, type ControlsProps, NOTHING_TYPED } from './act.ts';
import { FieldBoxes } from './field-boxes.tsx';
import { fieldMessages as texts } from './field-messages.ts';
import { textsIn, tickedIn, ticking } from './typed.ts';

/** A refusal on what the person was heard on, all of it to begin with and never more. */
export const refuse: Act = {
  name: 'refuse',
  path: 'refuse',
  Controls,
  begin: ({ hearing }) =>
    hearing
      ? new Map([
          ['ground', hearing.ground] as const,
          ...ticking('fields', hearing.fields),
          ...ticking('dates', hearing.dates),
        ])
      : NOTHING_TYPED,
  read: (typed) => ({
    decision: 'refuse',
    fields: tickedIn(typed, 'fields'),
    dates: tickedIn(typed, 'dates'),
    ...textsIn(typed, 'ground', 'fix'),
  }),
  send: decideCase,
};

function Controls(props: ControlsProps) {
  const { language, view, typed, mistakes } = props;
  const { fields = [], dates = [] } = view.hearing ?? {};
  const hint = say(texts.onlyHeard, language);
  return (
    <>
      <input type="hidden" name="ground" value={typed.get('ground')} />
      {fields.length > 0 && (
        <FieldBoxes
          language={language}
          label={texts.heardFields}
          hint={hint}
          filed={filedAt(fields, view, language)}
          chosen={tickedIn(typed, 'fields')}
          error={mistakeAt(mistakes, 'fields')}
        />
      )}
      {dates.length > 0 && (
        <CheckBoxes
          name="dates"
          label={say(texts.heardDates, language)}
          hint={hint}
          choices={dates.map((value) => ({ value, label: formatDate(value, language) }))}
          chosen={tickedIn(typed, 'dates')}
          error={mistakeAt(mistakes, 'dates')}
        />
      )}
      <TextToPerson {...props} name="fix" label={texts.fix} />
    </>
  );
}
