export { registerAnswer } from './register-answer.ts';
