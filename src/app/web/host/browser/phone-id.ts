/**
 * By what a page names a phone that is told: its endpoint itself is a secret between the phone, its
 * push service and us. The hash that the server makes too (`phone/phone-id.ts`).
 */
export async function phoneIdOf(endpoint: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
