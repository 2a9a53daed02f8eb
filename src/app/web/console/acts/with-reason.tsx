import { say } from '../../../../platform/i18n/index.ts';
import { decideCase } from '../../../../review/index.ts';
import { mistakeAt, TextArea } from '../../ui/index.ts';
import { TextToPerson } from '../procedure/index.ts';
import { type Act, type ControlsProps, NOTHING_TYPED } from './act.ts';
import { fieldMessages as texts } from './field-messages.ts';
import { textsIn } from './typed.ts';

/** Acts that need nothing but a reason. */
function withReason(name: 'suspend' | 'restore' | 'reopen', Controls: Act['Controls']): Act {
  return {
    name,
    path: name,
    Controls,
    begin: () => NOTHING_TYPED,
    read: (typed) => ({ decision: name, ...textsIn(typed, 'because') }),
    send: decideCase,
  };
}

export function ReasonForPerson(props: ControlsProps) {
  return <TextToPerson {...props} name="because" label={texts.because} />;
}

function ReasonForTheCase({ language, typed, mistakes }: ControlsProps) {
  return (
    <TextArea
      name="because"
      label={say(texts.because, language)}
      hint={say(texts.kept, language)}
      text={typed.get('because')}
      error={mistakeAt(mistakes, 'because')}
    />
  );
}

export const suspend = withReason('suspend', ReasonForPerson);
export const restore = withReason('restore', ReasonForTheCase);
export const reopen = withReason('reopen', ReasonForTheCase);
