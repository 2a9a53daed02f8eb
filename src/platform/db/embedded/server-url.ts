/** How to reach a server through its socket. */
export interface Login {
  readonly socketFolder: string;
  readonly role: string;
  readonly password: string;
  readonly database: string;
}

/**
 * The connection URI in libpq's form for sockets, the folder percent-encoded in the place of the
 * host: libpq, node-postgres and WHATWG URL all take it.
 */
export function serverUrl({ socketFolder, role, password, database }: Login): string {
  return `postgresql://${role}:${password}@${encodeURIComponent(socketFolder)}/${database}`;
}
