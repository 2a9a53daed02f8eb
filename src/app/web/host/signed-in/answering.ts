import type { RequestPageProps } from '../request/index.ts';

/** What became of an answer that was not taken: what was typed, and why. */
export type AnsweringProps = Pick<RequestPageProps, 'form' | 'mistakes' | 'refusal'>;
