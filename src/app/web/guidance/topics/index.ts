export { registerTopics } from './register-topics.ts';
