import { say } from '../../../../platform/i18n/index.ts';
import { decideCase } from '../../../../review/index.ts';
import { CheckBoxes, mistakeAt } from '../../ui/index.ts';
import type { Act, ControlsProps } from './act.ts';
import { fieldMessages as texts } from './field-messages.ts';
import { textsIn, tickedIn, ticking } from './typed.ts';
import { ReasonForPerson } from './with-reason.tsx';

/** The end of a registration that should not have been, after the hearing. */
export const annul: Act = {
  name: 'annul',
  path: 'annul',
  Controls,
  begin: ({ replaces }) => new Map(ticking('reopen', replaces ? [replaces] : [])),
  read: (typed) => {
    const [reopen] = tickedIn(typed, 'reopen');
    return { decision: 'annul', ...textsIn(typed, 'because'), ...(reopen ? { reopen } : {}) };
  },
  send: decideCase,
};

function Controls(props: ControlsProps) {
  const { language, view, typed, mistakes } = props;
  return (
    <>
      <ReasonForPerson {...props} />
      {view.replaces && (
        <CheckBoxes
          name="reopen"
          label={say(texts.reopen, language)}
          choices={[
            {
              value: view.replaces,
              label: say(texts.reopenIt, language),
              note: say(texts.reopenWhy, language),
            },
          ]}
          chosen={tickedIn(typed, 'reopen')}
          error={mistakeAt(mistakes, 'reopen')}
        />
      )}
    </>
  );
}
