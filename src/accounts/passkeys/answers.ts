import { z } from 'zod';

/** What a browser sends is signed over again as bytes; nothing of ours is longer. */
const LONGEST = 20_000;

const bytes = z.base64url().min(1).max(LONGEST);

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') };

const json = z
  .string()
  .max(LONGEST)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('is not JSON');
      return z.NEVER;
    }
  });

/** AuthenticationResponseJSON of Web Authentication Level 3, as the form's field holds it. */
export const signatureSchema = json.pipe(
  z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      // Discoverable credentials always give it (section 5.2.2); without it the account is not proved.
      userHandle: bytes,
    }),
    clientExtensionResults: z.unknown().transform(() => ({})),
  }),
);

/** RegistrationResponseJSON of the same. */
export const newPasskeySchema = json.pipe(
  z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z.array(z.enum(TRANSPORTS)).max(TRANSPORTS.length).catch([]),
    }),
    clientExtensionResults: z.unknown().transform(() => ({})),
  }),
);

export type PasskeySignature = z.output<typeof signatureSchema>;
export type NewPasskey = z.output<typeof newPasskeySchema>;
