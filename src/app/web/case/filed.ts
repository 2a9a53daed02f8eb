import { stateName } from '../../../people/index.ts';
import { formatDate, type Language, type Message, sayWith } from '../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../registration/index.ts';
import { basisMessages, documentTypeMessages, sexMessages } from './messages.ts';

type Person = RegistrationView['immigrant'];

/** A field of a filing by its JSON pointer, as people read it; undefined where nothing was given. */
export type FiledField = readonly [pointer: string, text: string | undefined];

/** Everything typed about the person and their document. */
export function personFields(person: Person, language: Language): readonly FiledField[] {
  const { surname, givenNames, patronymic, cyrillicName, sex, birthDate, nationality } = person;
  return [
    ['/immigrant/surname', surname],
    ['/immigrant/givenNames', givenNames],
    ['/immigrant/patronymic', patronymic],
    ['/immigrant/cyrillicName', cyrillicName],
    ['/immigrant/sex', sex && inWords(sexMessages[sex], language)],
    ['/immigrant/birthDate', birthDate && formatDate(birthDate, language)],
    ['/immigrant/nationality', nationality && stateName(nationality, language)],
    ...documentFields(person, language),
    ['/immigrant/contact/email', person.contact?.email],
    ['/immigrant/contact/phone', person.contact?.phone],
  ];
}

function documentFields({ document }: Person, language: Language): readonly FiledField[] {
  if (!document) return [];
  const { type, number, issuingState, expiresOn } = document;
  return [
    ['/immigrant/document/type', inWords(documentTypeMessages[type], language)],
    ['/immigrant/document/number', number],
    ['/immigrant/document/issuingState', stateName(issuingState, language)],
    ['/immigrant/document/expiresOn', formatDate(expiresOn, language)],
  ];
}

/** Everything typed about the entry. */
export function entryFields(
  { entry = {} }: RegistrationView,
  language: Language,
): readonly FiledField[] {
  const { crossedOn, checkpoint, basis, permittedUntil } = entry;
  return [
    ['/entry/crossedOn', crossedOn && formatDate(crossedOn, language)],
    ['/entry/checkpoint', checkpoint],
    ['/entry/basis', basis && inWords(basisMessages[basis], language)],
    ['/entry/permittedUntil', permittedUntil && formatDate(permittedUntil, language)],
  ];
}

/** Whatever was given of the host, on one line. */
export function hostLine({ host = {} }: RegistrationView): string {
  const { name, email, phone, iin, bin } = host;
  return [name, email, phone, iin, bin].filter((part) => part !== undefined).join(', ');
}

function inWords(message: Message, language: Language): string {
  return sayWith(message, language, {});
}
