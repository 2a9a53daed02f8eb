export { problemPage } from './problem.page.tsx';
