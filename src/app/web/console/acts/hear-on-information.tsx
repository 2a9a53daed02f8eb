import { say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { openHearing } from '../../../../review/index.ts';
import { mistakeAt } from '../../ui/index.ts';
import { filedFields, TextToPerson } from '../procedure/index.ts';
import type { Act, ControlsProps } from './act.ts';
import { FieldBoxes } from './field-boxes.tsx';
import { noticeTemplates, fieldMessages as texts } from './field-messages.ts';
import { languageToWriteIn } from './language-to-write-in.ts';
import { textsIn, tickedIn, ticking } from './typed.ts';

const GROUND = 'inaccurate-information';

/** A hearing on ground 1: which details are not right. */
export const hearOnInformation: Act = {
  name: 'hearing',
  path: `hearing/${GROUND}`,
  Controls,
  begin: (view, _today, language) =>
    new Map([
      ...ticking('fields', differingFromBorder(view)),
      ['notice', say(noticeTemplates[GROUND], languageToWriteIn(view, language))] as const,
    ]),
  read: (typed) => ({
    ground: GROUND,
    fields: tickedIn(typed, 'fields'),
    ...textsIn(typed, 'notice'),
  }),
  send: openHearing,
};

function Controls(props: ControlsProps) {
  const { language, view, typed, mistakes } = props;
  return (
    <>
      <FieldBoxes
        language={language}
        label={texts.fields}
        filed={filedFields(view, language)}
        chosen={tickedIn(typed, 'fields')}
        error={mistakeAt(mistakes, 'fields')}
      />
      <TextToPerson {...props} name="notice" label={texts.notice} />
    </>
  );
}

/** What the records in doubt say otherwise; the officer may untick it. */
function differingFromBorder(view: RegistrationView): readonly string[] {
  const { border = [], doubts = [], immigrant, entry = {} } = view;
  const doubted = doubts.find(({ doubt }) => doubt === 'differs-from-border-record');
  const records = border.filter(({ id }) => doubted?.evidence.includes(id));
  const entries = records.filter(({ direction }) => direction === 'entry');
  const birthDate = records.some((record) => record.birthDate !== immigrant.birthDate);
  const crossedOn = entries.some(({ on }) => on !== entry.crossedOn);
  return [
    ...(birthDate ? ['/immigrant/birthDate'] : []),
    ...(crossedOn ? ['/entry/crossedOn'] : []),
  ];
}
