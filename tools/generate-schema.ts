import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect } from 'kysely';
import { generate, PostgresDialect as SchemaDialect } from 'kysely-codegen';
import pg from 'pg';
import { migrate } from '../src/platform/db/migrate.ts';
import { startScratchCluster } from '../test/support/scratch-cluster.ts';

/**
 * Writes src/platform/db/schema.ts, the types of the tables as the migrations make them; with
 * `--check` it only compares, and ends with exit code 1 where the file is stale.
 */
const OUT_FILE = fileURLToPath(new URL('../src/platform/db/schema.ts', import.meta.url));

async function generateSchema(url: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: url });
  // The pool says it has ended before its connections have, and the server is stopped next.
  pool.on('error', () => {});
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await generate({
      db,
      dialect: new SchemaDialect({ dateParser: 'string', numericParser: 'string' }),
      camelCase: true,
      includePattern: 'public.*',
      excludePattern: 'public.schema_migration',
      // The pool reads bigint as a number and refuses what a number cannot hold.
      typeMapping: { int8: 'number' },
      outFile: null,
    });
  } finally {
    await db.destroy();
  }
}

async function generateFromMigrations(): Promise<string> {
  const cluster = await startScratchCluster();
  try {
    const { ownerUrl } = cluster.database;
    await migrate({ ownerUrl });
    return await generateSchema(ownerUrl);
  } finally {
    await cluster.stop();
  }
}

const generated = await generateFromMigrations();
if (!process.argv.includes('--check')) {
  writeFileSync(OUT_FILE, generated);
} else if (readFileSync(OUT_FILE, 'utf8') !== generated) {
  console.error(
    `${path.relative(process.cwd(), OUT_FILE)} is stale: run node tools/run.mjs tools/generate-schema.ts`,
  );
  process.exitCode = 1;
}
