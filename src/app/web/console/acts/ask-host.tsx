import { say } from '../../../../platform/i18n/index.ts';
import { askHost as send } from '../../../../review/index.ts';
import { CheckBoxes, mistakeAt, TextArea, TextField } from '../../ui/index.ts';
import type { Act, ControlsProps } from './act.ts';
import { askHostMessages as texts } from './ask-host-messages.ts';
import { fieldMessages } from './field-messages.ts';
import { textsIn, tickedIn } from './typed.ts';

const FIELDS = ['name', 'email', 'phone', 'iin', 'bin'] as const;

/** A silent host is asked by another contact, or another provider whom the officer has found to be one. */
export const askHost: Act = {
  name: 'host',
  path: 'host',
  Controls,
  begin: ({ host = {} }) =>
    new Map(FIELDS.flatMap((field) => (host[field] ? [[field, host[field]] as const] : []))),
  read: (typed) => ({
    host: textsIn(typed, ...FIELDS),
    ...(tickedIn(typed, 'finding').includes('approved') ? { approved: true } : {}),
    ...textsIn(typed, 'because'),
  }),
  send,
};

function Controls({ language, typed, mistakes }: ControlsProps) {
  return (
    <>
      <TextField
        name="name"
        label={say(texts.name, language)}
        value={typed.get('name')}
        optional
        error={mistakeAt(mistakes, 'name')}
      />
      <TextField
        name="email"
        type="email"
        label={say(texts.email, language)}
        value={typed.get('email')}
        error={mistakeAt(mistakes, 'email')}
      />
      <TextField
        name="phone"
        type="tel"
        label={say(texts.phone, language)}
        hint={say(texts.phoneHint, language)}
        value={typed.get('phone')}
        error={mistakeAt(mistakes, 'phone')}
      />
      {(['iin', 'bin'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          numeric
          width="medium"
          label={say(texts[name], language)}
          value={typed.get(name)}
          optional
          error={mistakeAt(mistakes, name)}
        />
      ))}
      <CheckBoxes
        name="finding"
        label={say(texts.finding, language)}
        choices={[
          {
            value: 'approved',
            label: say(texts.approved, language),
            note: say(texts.approvedNote, language),
          },
        ]}
        chosen={tickedIn(typed, 'finding')}
      />
      <TextArea
        name="because"
        label={say(texts.because, language)}
        hint={say(fieldMessages.kept, language)}
        text={typed.get('because')}
        error={mistakeAt(mistakes, 'because')}
      />
    </>
  );
}
