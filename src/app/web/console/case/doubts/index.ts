export { Doubts } from './doubts.tsx';
