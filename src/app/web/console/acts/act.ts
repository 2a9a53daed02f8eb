import type { FunctionComponent } from 'preact';
import type { Actor } from '../../../../accounts/index.ts';
import type { FieldError } from '../../../../platform/contract/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import type {
  Outcome,
  RegistrationView,
  Services,
  StoredCase,
} from '../../../../registration/index.ts';
import type { FieldMistake } from '../../ui/index.ts';
import type { ActName } from './possible.ts';

/** A form as it was typed, or as it begins. */
export type Typed = ReadonlyMap<string, string>;

export interface ControlsProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly typed: Typed;
  readonly mistakes: readonly FieldMistake[];
}

/** One act of an officer on a case: its form, and the use case that it is sent to. */
export interface Act {
  readonly name: ActName;
  /** Behind the address of the case. */
  readonly path: string;
  readonly Controls: FunctionComponent<ControlsProps>;
  /** What the form holds before anybody has typed. */
  readonly begin: (view: RegistrationView, today: string, language: Language) => Typed;
  /** What was typed, as the contract has it, or what no contract can say is wrong with it. */
  readonly read: (typed: Typed) => object | readonly FieldError[];
  readonly send: (
    services: Services,
    actor: Actor,
    id: string,
    body: unknown,
  ) => Promise<Outcome<StoredCase>>;
}

export const NOTHING_TYPED: Typed = new Map();
