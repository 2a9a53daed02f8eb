export { contactLanguageSchema, emailSchema, phoneSchema } from './contact-schema.ts';
export type { FieldError, Params } from './field-error.ts';
export { fieldErrorsOf } from './field-errors.ts';
export { pointerOf, stepsOf } from './json-pointer.ts';
export {
  type FieldTexts,
  type LocalisedFieldError,
  labelOf,
  localiseFieldErrors,
} from './localise-field-errors.ts';
export { type Parsed, parseFields } from './parse-fields.ts';
