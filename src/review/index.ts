export { clearDoubts } from './clear-doubts.ts';
