import { z } from 'zod';
import { emailSchema, phoneSchema } from '../platform/contract/index.ts';

/** What somebody enters who wants to sign in. */
export const signInSchema = z.strictObject({ email: emailSchema });

/** What somebody enters who wants to have a further address, or one in the place of another. */
export const addEmailSchema = signInSchema.extend({ replaces: emailSchema.optional() });

/** What somebody enters who wants a phone to be theirs: it is called by the same number as a host's. */
export const addPhoneSchema = z.strictObject({ phone: phoneSchema });

/** As its owner calls a device: 'Phone'. Shown to them alone. */
export const passkeyNameSchema = z.strictObject({ name: z.string().trim().min(1).max(60) });
