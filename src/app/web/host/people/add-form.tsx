import { labelOf } from '../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import { registrationFieldLabels, type SendingOptions } from '../../../../registration/index.ts';
import {
  Button,
  DateField,
  DefinitionList,
  datePartsOf,
  type FieldMistake,
  Form,
  mistakeAt,
  RadioGroup,
  TextField,
} from '../../ui/index.ts';
import { roleMessages, roleNotes, addMessages as texts } from './messages.ts';

export interface AddFormProps {
  readonly language: Language;
  readonly options: SendingOptions;
  readonly typed?: ReadonlyMap<string, string>;
  readonly mistakes?: readonly FieldMistake[];
  /** Something else on the page is to be done first. */
  readonly waiting?: boolean;
}

/** One more person; an organisation may have staff too. */
export function AddForm(props: AddFormProps) {
  const { language, options, typed = new Map(), mistakes = [] } = props;
  return (
    <section>
      <h2>{say(texts.add, language)}</h2>
      <Form action="/host/people">
        <TextField
          name="email"
          type="email"
          label={say(texts.email, language)}
          value={typed.get('email')}
          error={mistakeAt(mistakes, 'email')}
        />
        {options.staff ? <Role {...props} /> : <input type="hidden" name="role" value="delegate" />}
        <Place {...props} />
        <DateField
          name="until"
          label={say(texts.until, language)}
          hint={say(texts.untilHint, language)}
          optional
          parts={datePartsOf(typed, 'until')}
          error={mistakeAt(mistakes, 'until')}
        />
        <Button kind={props.waiting ? 'secondary' : 'primary'}>{say(texts.send, language)}</Button>
      </Form>
    </section>
  );
}

const ROLES = ['delegate', 'manager', 'desk'] as const;

function Role({ language, typed, mistakes = [] }: AddFormProps) {
  return (
    <RadioGroup
      name="role"
      label={labelOf('/role', language, registrationFieldLabels)}
      error={mistakeAt(mistakes, 'role')}
      choices={ROLES.map((value) => ({
        value,
        label: say(roleMessages[value], language),
        note: say(roleNotes[value], language),
      }))}
      chosen={typed?.get('role')}
    />
  );
}

/** Whoever has one place is not asked which. */
function Place({ language, options, typed, mistakes = [] }: AddFormProps) {
  const { places, staff } = options;
  const label = labelOf('/placeId', language, registrationFieldLabels);
  const [only, second] = places;
  if (only && !second) {
    return (
      <>
        <input type="hidden" name="placeId" value={only.id} />
        {!staff && <DefinitionList items={[{ term: label, value: only.address }]} />}
      </>
    );
  }
  return (
    <RadioGroup
      name="placeId"
      label={label}
      hint={staff ? say(texts.placeHint, language) : undefined}
      error={mistakeAt(mistakes, 'placeId')}
      choices={places.map(({ id, address }) => ({ value: id, label: address }))}
      chosen={typed?.get('placeId')}
    />
  );
}
