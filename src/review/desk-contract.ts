import { z } from 'zod';
import { answerSchema, textSchema } from '../registration/index.ts';

/** As it is read out or copied from paper: `R-26-7F3K-9Q2M-4`. */
const numberSchema = z
  .string()
  .overwrite((text) => text.replace(/\s/g, '').toUpperCase())
  .min(1)
  .max(40);

/** Eight digits, with whatever stands between them. */
const codeSchema = z
  .string()
  .overwrite((text) => text.replace(/[\s-]/g, ''))
  .refine((text) => /^\d{8}$/.test(text), { params: { code: 'bad-desk-code' } });

/** The host's code; or that somebody speaks for an owner who has none, by papers that an officer has seen. */
const keyFields = {
  number: numberSchema,
  code: codeSchema.optional(),
  representative: z.literal(true).optional(),
};

type Key = { readonly code?: string | undefined; readonly representative?: true | undefined };

const hasKey = ({ code, representative }: Key) =>
  code !== undefined || representative !== undefined;
const hasOneKey = ({ code, representative }: Key) =>
  code === undefined || representative === undefined;

const KEY_MISSING = { path: ['code'], params: { code: 'required' } };
const KEY_TWICE = { path: ['representative'], params: { code: 'code-or-papers' } };

/** Whose answer is to be entered: what an officer types before they see the request. */
export const deskLookSchema = z
  .strictObject(keyFields)
  .refine(hasKey, KEY_MISSING)
  .refine(hasOneKey, KEY_TWICE);
export type DeskLook = z.output<typeof deskLookSchema>;

const [confirmSchema, declineSchema] = answerSchema.options;
/** What the officer saw of somebody who speaks for an owner. */
const deskFields = { ...keyFields, evidence: textSchema.optional() };

/** An answer of a host that an officer enters. */
export const deskAnswerSchema = z
  .discriminatedUnion('answer', [
    confirmSchema.extend(deskFields),
    declineSchema.extend(deskFields),
  ])
  .refine(hasKey, KEY_MISSING)
  .refine(hasOneKey, KEY_TWICE)
  .refine(({ representative, evidence }) => !representative || evidence !== undefined, {
    path: ['evidence'],
    params: { code: 'required' },
  })
  .refine(({ representative, evidence }) => representative || evidence === undefined, {
    path: ['evidence'],
    params: { code: 'code-or-papers' },
  });
export type DeskAnswer = z.output<typeof deskAnswerSchema>;
