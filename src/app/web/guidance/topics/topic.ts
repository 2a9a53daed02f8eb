import type { Confidence } from '../../../../law/index.ts';
import type { Message } from '../../../../platform/i18n/index.ts';
import type { NumberIn, Values } from './records.ts';

/** A few sentences that rest on one rule. */
export interface Part {
  readonly heading: Message;
  /** Filled with the numbers of the rule, so that another set of rules changes them. */
  readonly sentences?: readonly Message[];
  /** Things that stand beside each other, filled in the same way. */
  readonly list?: readonly Message[];
  /** Id of the record that says how sure this is; of what the product itself does there is none. */
  readonly rule?: string;
  /** Of a setting: the sentences hold only with this value; with another the record's note is shown. */
  readonly holdsWith?: string | boolean;
  /** More numbers than those of the rule. */
  readonly values?: (numberIn: NumberIn) => Values;
  /** How sure it is where no record is about it. */
  readonly certainty?: Confidence;
  /** Where to go on. */
  readonly onward?: { readonly href: string; readonly text: Message };
}

/** What somebody may want to know, on a page of its own. */
export interface Topic {
  /** The end of its address. */
  readonly name: string;
  readonly title: Message;
  /** The answer for those who read no further. */
  readonly lead: Message;
  /** The record whose numbers fill the lead. */
  readonly leadRule?: string;
  readonly parts: readonly Part[];
}
