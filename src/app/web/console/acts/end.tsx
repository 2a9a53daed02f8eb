import { say } from '../../../../platform/i18n/index.ts';
import { decideCase } from '../../../../review/index.ts';
import { DateField, dateOfParts, datePartsOf, mistakeAt, RadioGroup } from '../../ui/index.ts';
import { type Act, type ControlsProps, NOTHING_TYPED } from './act.ts';
import { fieldMessages as texts } from './field-messages.ts';
import { textsIn } from './typed.ts';
import { ReasonForPerson } from './with-reason.tsx';

const REASONS = ['left', 'died'] as const;

/** On a host's word only where a host disputes the registration: the use case sees to it that both are heard. */
function reasonsFor({ dispute }: ControlsProps['view']) {
  return dispute?.by === 'host' ? (['host-ended', ...REASONS] as const) : REASONS;
}

/** The end of a registration on what the parties or a paper say. */
export const end: Act = {
  name: 'end',
  path: 'end',
  Controls,
  begin: () => NOTHING_TYPED,
  read: (typed) => {
    const on = dateOfParts(datePartsOf(typed, 'on'));
    return { decision: 'end', ...textsIn(typed, 'reason', 'because'), ...(on ? { on } : {}) };
  },
  send: decideCase,
};

function Controls(props: ControlsProps) {
  const { language, view, typed, mistakes } = props;
  return (
    <>
      <RadioGroup
        name="reason"
        label={say(texts.reason, language)}
        choices={reasonsFor(view).map((value) => ({ value, label: say(texts[value], language) }))}
        chosen={typed.get('reason')}
        error={mistakeAt(mistakes, 'reason')}
      />
      <DateField
        name="on"
        label={say(texts.on, language)}
        parts={datePartsOf(typed, 'on')}
        error={mistakeAt(mistakes, 'on')}
      />
      <ReasonForPerson {...props} />
    </>
  );
}
