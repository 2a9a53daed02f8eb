import { z } from 'zod';

/** Whether a text is shaped like an id; any other is nobody's, and the database would not take it. */
export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
