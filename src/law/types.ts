/** A day as `YYYY-MM-DD`, in Asia/Almaty. Never a Date: a day has no time zone that could move it. */
export type Day = string;

/** How sure a rule is. Only what is confirmed or has a single source is law; the rest is our reading. */
export type Confidence = 'confirmed' | 'single-source' | 'inferred' | 'unknown';

export type DocumentType =
  | 'passport'
  | 'service-passport'
  | 'diplomatic-passport'
  | 'national-id'
  | 'travel-document'
  | 'return-certificate'
  | 'seaman-book';

/** On what somebody is in the country. */
export type Basis = 'visa-free' | 'visa' | 'permit';

export type Duty = 'required' | 'allowed' | 'exempt';

export interface Movement {
  readonly direction: 'entry' | 'exit';
  readonly on: Day;
}
