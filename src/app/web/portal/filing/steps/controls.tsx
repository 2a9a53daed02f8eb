import { labelOf } from '../../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { DraftInvitation } from '../../../../../registration/index.ts';
import {
  type Choice,
  DateField,
  datePartsOf,
  type FieldMistake,
  mistakeAt,
  RadioGroup,
  Select,
  TextField,
} from '../../../ui/index.ts';
import type { TextFieldProps } from '../../../ui/text-field.tsx';
import { saidFor } from '../words/index.ts';
import { type FieldPointer, nameOf, type Typed } from './fields.ts';
import { stepMessages as texts } from './messages.ts';
import { FILING_TEXTS } from './mistakes.ts';

/** What the controls of a step are made with. */
export interface ControlsProps {
  readonly language: Language;
  /** What stands in the controls: of the draft, or as it was just sent. */
  readonly typed: Typed;
  readonly mistakes: readonly FieldMistake[];
  /** What the passport's lines say, by pointer. */
  readonly said: Readonly<Record<string, string>>;
  /** What the invitation says with which the filing was begun. */
  readonly invitation?: DraftInvitation | undefined;
}

interface ControlProps extends ControlsProps {
  /** The field of the filing. */
  readonly at: FieldPointer;
  readonly hint?: string;
  readonly optional?: boolean;
}

function fieldOf({ at, language, mistakes, hint, optional }: ControlProps) {
  const name = nameOf(at);
  const label = labelOf(at, language, FILING_TEXTS.labels);
  return { name, label, hint, optional, error: mistakeAt(mistakes, name) };
}

export function Text(
  props: ControlProps & Pick<TextFieldProps, 'type' | 'numeric' | 'autocomplete' | 'width'>,
) {
  const { type = 'text', numeric = false, autocomplete = 'off', width, typed } = props;
  const field = fieldOf(props);
  return (
    <TextField
      {...field}
      {...(width ? { width } : {})}
      type={type}
      numeric={numeric}
      autocomplete={autocomplete}
      value={typed.get(field.name)}
    >
      <InLines {...props} />
    </TextField>
  );
}

export function Day(props: ControlProps & { readonly birth?: boolean }) {
  const field = fieldOf(props);
  return (
    <DateField {...field} birth={props.birth ?? false} parts={datePartsOf(props.typed, field.name)}>
      <InLines {...props} />
    </DateField>
  );
}

type ChoiceProps = ControlProps & { readonly choices: readonly Choice[] };

/** For many choices. */
export function OneOfMany(props: ChoiceProps) {
  const { language, choices, typed } = props;
  const field = fieldOf(props);
  return (
    <Select
      {...field}
      empty={say(texts.choose, language)}
      choices={choices}
      chosen={typed.get(field.name)}
    >
      <InLines {...props} />
    </Select>
  );
}

/** For a few, all of which should be seen. */
export function OneOfFew(props: ChoiceProps) {
  const field = fieldOf(props);
  return (
    <RadioGroup {...field} choices={props.choices} chosen={props.typed.get(field.name)}>
      <InLines {...props} />
    </RadioGroup>
  );
}

/** What the lines say stands below what was typed, so that whoever compares sees both. */
function InLines({ at, language, said }: ControlProps) {
  const value = said[at];
  if (value === undefined) return null;
  return (
    <p class="in-lines">
      {say(texts.inLines, language)}{' '}
      <b>
        <bdi>{saidFor(at, value, language)}</bdi>
      </b>
    </p>
  );
}
