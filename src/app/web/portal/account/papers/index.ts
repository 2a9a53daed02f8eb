export { registerPapers } from './register-papers.ts';
