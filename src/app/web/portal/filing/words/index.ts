export { basisMessages, documentTypeMessages, sexMessages } from '../../account/case/messages.ts';
export {
  choicesOf,
  languageChoices,
  languageName,
  regionChoices,
  stateChoices,
} from './choices.ts';
export { placeTypeMessages } from './messages.ts';
export { saidFor } from './said.ts';
