import { z } from 'zod';
import type { RawSettings, SettingProblem } from './production-problems.ts';
import { isSafeUrl } from './safe-url.ts';

/** A provider of OpenID Connect by which people may sign in. */
export interface IdentitySettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined: a public client. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** What its button says. */
  readonly label: { readonly kk: string; readonly ru: string; readonly en: string };
  /** The claims that hold the identification numbers; undefined: the provider is not asked for that one. */
  readonly iinClaim: string | undefined;
  readonly binClaim: string | undefined;
}

const label = z
  .string()
  .transform((text) => text.split('|').map((part) => part.trim()))
  .refine(
    (parts) => parts.length === 3 && parts.every((part) => part !== ''),
    'must be three texts separated by |: Kazakh, Russian, English',
  )
  .transform(([kk = '', ru = '', en = '']) => ({ kk, ru, en }));

/** As of `CONFIG_SCHEMA`. */
export const IDENTITY_SCHEMA = {
  OIDC_ISSUER: z
    .string()
    .refine(isSafeUrl, 'must be a URL that begins with https://, or http:// on this machine')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z
    .string()
    .refine((text) => text.split(' ').includes('openid'), 'must hold openid among its words'),
  OIDC_LABEL: label,
  OIDC_IIN_CLAIM: z.string().optional(),
  OIDC_BIN_CLAIM: z.string().optional(),
};

type Values = z.infer<z.ZodObject<typeof IDENTITY_SCHEMA>>;

export function identityOf(values: Values): IdentitySettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = values;
  if (issuer === undefined || clientId === undefined) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: values.OIDC_CLIENT_SECRET,
    scope: values.OIDC_SCOPE,
    label: values.OIDC_LABEL,
    iinClaim: values.OIDC_IIN_CLAIM,
    binClaim: values.OIDC_BIN_CLAIM,
  };
}

const NEED_AN_ISSUER = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_IIN_CLAIM', 'OIDC_BIN_CLAIM'];

/** A part without the rest would leave the button away, and nobody would know why. */
export function identityProblems(raw: RawSettings): readonly SettingProblem[] {
  const given = NEED_AN_ISSUER.find((name) => raw[name] !== undefined);
  if (raw['OIDC_ISSUER'] === undefined) {
    return given ? [{ name: 'OIDC_ISSUER', problem: `is needed where ${given} is given` }] : [];
  }
  if (raw['OIDC_CLIENT_ID'] !== undefined) return [];
  return [{ name: 'OIDC_CLIENT_ID', problem: 'is needed where OIDC_ISSUER is given' }];
}
