import { z } from 'zod';

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+)*$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const INTERNATIONAL_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;

/**
 * Lower case and, for domains outside ASCII, the form that mail servers speak (RFC 5891). The local
 * part too: phones write the first letter large, and by any other spelling of it an account would not
 * be found as the host who was asked, or as the filer who answers themselves.
 */
function normaliseEmail(text: string): string {
  const address = text.trim().toLowerCase();
  const split = address.lastIndexOf('@');
  const domain = address.slice(split + 1);
  if (split === -1 || !INTERNATIONAL_DOMAIN.test(domain)) return address;
  return address.slice(0, split + 1) + asciiDomain(domain);
}

function asciiDomain(domain: string): string {
  const url = `http://${domain}`;
  return URL.canParse(url) ? new URL(url).hostname : domain;
}

function isEmail(address: string): boolean {
  const split = address.lastIndexOf('@');
  const local = address.slice(0, split);
  if (address.length > LONGEST_ADDRESS || local.length > LONGEST_LOCAL_PART) return false;
  return split > 0 && LOCAL_PART.test(local) && DOMAIN.test(address.slice(split + 1));
}

/**
 * An address that mail can be sent to: RFC 5321 without quoted local parts and address literals, at
 * most 254 characters, in lower case, its domain in ASCII. Anything else is `bad-email`.
 */
export const emailSchema = z
  .string()
  .overwrite(normaliseEmail)
  .refine(isEmail, { params: { code: 'bad-email' } })
  .meta({ format: 'email', maxLength: LONGEST_ADDRESS });

/**
 * A telephone number of any country as + and 7 to 15 digits (ITU-T E.164); spaces, brackets and
 * hyphens are removed. Anything else is `bad-phone`.
 */
export const phoneSchema = z
  .string()
  .overwrite((text) => text.replace(/[\s()‐‑-]/gu, ''))
  .refine((text) => /^\+[1-9]\d{6,14}$/.test(text), { params: { code: 'bad-phone' } });

/** A language to write to a person in: the primary tag of BCP 47, such as kk, ru, en, uz. */
export const contactLanguageSchema = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => /^[a-z]{2,3}$/.test(text), { params: { code: 'unknown-language' } });
