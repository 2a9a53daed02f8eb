import { labelOf } from '../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import { stateChoices } from '../../portal/filing/words/index.ts';
import { DateField, datePartsOf, type FieldMistake, mistakeAt, Select } from '../../ui/index.ts';
import { tripMessages as texts, tripLabels } from './messages.ts';
import { controlOf, ROWS_FIELD, rowsOf, wantsMore } from './trip-form.ts';

export interface TripFieldsProps {
  readonly language: Language;
  readonly typed: ReadonlyMap<string, string>;
  readonly mistakes: readonly FieldMistake[];
}

/** Who travels, when, and when they were here before. */
export function TripFields(props: TripFieldsProps) {
  const { language, typed, mistakes } = props;
  const rows = Array.from({ length: rowsOf(typed) }, (_, at) => at + 1);
  return (
    <>
      <Select
        name="nationality"
        label={labelOf('/nationality', language, tripLabels)}
        empty={say(texts.choose, language)}
        choices={stateChoices(language)}
        chosen={typed.get('nationality')}
        error={mistakeAt(mistakes, 'nationality')}
      />
      <StayFields {...props} heading={say(texts.planned, language)} />
      <p class="beside-form">{say(texts.plannedHint, language)}</p>
      <h2>{say(texts.earlier, language)}</h2>
      <p class="beside-form">{say(texts.earlierHint, language)}</p>
      <input type="hidden" name={ROWS_FIELD} value={rows.length} />
      {rows.map((row) => (
        <StayFields
          key={row}
          {...props}
          row={row}
          heading={say(texts.stay, language, { number: row })}
          fresh={wantsMore(typed) && row === rows.length}
        />
      ))}
    </>
  );
}

interface StayFieldsProps extends TripFieldsProps {
  readonly heading: string;
  /** Of an earlier stay, counted from 1. */
  readonly row?: number;
  /** Just asked for: the page opens at it, also without a script. */
  readonly fresh?: boolean;
}

function StayFields(props: StayFieldsProps) {
  const { language, typed, mistakes, heading, row, fresh = false } = props;
  return (
    <fieldset class="stay" tabIndex={fresh ? -1 : undefined} autofocus={fresh}>
      <legend>{heading}</legend>
      {(['entry', 'exit'] as const).map((which) => {
        const name = controlOf(which, row);
        return (
          <DateField
            key={name}
            name={name}
            label={say(texts[which], language)}
            parts={datePartsOf(typed, name)}
            error={mistakeAt(mistakes, name)}
          />
        );
      })}
    </fieldset>
  );
}
