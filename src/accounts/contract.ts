import { z } from 'zod';
import { emailSchema } from '../platform/contract/index.ts';

/** What somebody enters who wants to sign in. */
export const signInSchema = z.strictObject({ email: emailSchema });
