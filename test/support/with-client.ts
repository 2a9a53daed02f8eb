import pg from 'pg';

/** One connection for one piece of work, closed whatever happens. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same login to another database of the server. */
export function onDatabase(url: string, database: string): string {
  return url.replace(/\/[^/]*$/, `/${database}`);
}
