export {
  defineMessages,
  LANGUAGES,
  type Language,
  type Message,
  type MessageArguments,
} from './message.ts';
export { say, sayWith } from './say.ts';
