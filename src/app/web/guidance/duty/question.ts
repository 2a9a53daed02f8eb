import { z } from 'zod';
import type { DutyQuestion } from '../../../../law/index.ts';
import { peopleFieldMessages, stateSchema } from '../../../../people/index.ts';
import { isoDate } from '../../../../platform/calendar/index.ts';
import {
  type FieldError,
  localiseFieldErrors,
  type Parsed,
  parseFields,
} from '../../../../platform/contract/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import { dateOfParts, datePartsOf, type FieldMistake, frameMessages } from '../../ui/index.ts';
import { GROUNDS } from './grounds.ts';
import { questionLabels } from './messages.ts';

const questionSchema = z.strictObject({
  nationality: stateSchema,
  crossedOn: isoDate,
  ground: z.enum(GROUNDS),
});

/** The three answers. */
export type Question = z.output<typeof questionSchema>;

/** What the form of the three questions has sent. */
export function questionOf(typed: ReadonlyMap<string, string>): Parsed<Question> {
  return parseFields(questionSchema, {
    nationality: typed.get('nationality') || undefined,
    crossedOn: dateOfParts(datePartsOf(typed, 'crossedOn')),
    ground: typed.get('ground'),
  });
}

/** The same for the law, which asks after a document and a basis. */
export function dutyQuestionOf({ nationality, crossedOn, ground }: Question): DutyQuestion {
  return ground === 'official'
    ? { nationality, crossedOn, documentType: 'service-passport' }
    : { nationality, crossedOn, basis: ground };
}

const TEXTS = {
  labels: questionLabels,
  messages: { ...peopleFieldMessages, 'not-a-date': frameMessages.notADate },
};

/** Wrong answers in the reader's language; each control has the name of its field. */
export function mistakesOf(errors: readonly FieldError[], language: Language): FieldMistake[] {
  return localiseFieldErrors(errors, language, TEXTS).map(({ pointer, message }) => ({
    id: pointer.slice(1),
    message,
  }));
}
