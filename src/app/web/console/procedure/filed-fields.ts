import { fieldLabels } from '../../../../people/index.ts';
import { addressText } from '../../../../places/index.ts';
import { labelOf } from '../../../../platform/contract/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import { type RegistrationView, registrationFieldLabels } from '../../../../registration/index.ts';
import {
  daysInWords,
  entryFields,
  type FiledField,
  hostLine,
  personFields,
} from '../../case/index.ts';

/** Something that was filed, as people read it. */
export interface Filed {
  /** JSON pointer into the filing; host and place are each one thing. */
  readonly pointer: string;
  readonly label: string;
  readonly text: string;
}

const LABELS = { ...fieldLabels, ...registrationFieldLabels };

/** Everything that was filed and could be held to be inaccurate. */
export function filedFields(view: RegistrationView, language: Language): readonly Filed[] {
  const days = daysInWords(view.stay, language);
  const all: readonly FiledField[] = [
    ...personFields(view.immigrant, language),
    ...entryFields(view, language),
    ['/host', hostLine(view)],
    ['/place', addressText(view.place, language)],
    ['/stay/from', days.from],
    ['/stay/until', days.until],
  ];
  return all.flatMap(([pointer, text]) =>
    text ? [{ pointer, label: labelOf(pointer, language, LABELS), text }] : [],
  );
}

/** Those among them that pointers name; of one that was not filed only its name is known. */
export function filedAt(
  pointers: readonly string[],
  view: RegistrationView,
  language: Language,
): readonly Filed[] {
  const filed = filedFields(view, language);
  return pointers.map(
    (pointer) =>
      filed.find((one) => one.pointer === pointer) ?? {
        pointer,
        label: labelOf(pointer, language, LABELS),
        text: '–',
      },
  );
}
