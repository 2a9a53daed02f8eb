export { beginDraft } from './begin-draft.ts';
export { postedLines } from './posted-lines.ts';
export { registerStart } from './register-start.ts';
export { type StartPageProps, startPage } from './start.page.tsx';
