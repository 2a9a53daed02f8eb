import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { processesIn } from './support/data-folder.ts';
import { runProduct } from './support/running-product.ts';

describe('a data folder inside of a closed one', () => {
  it('is told in one line with its remedy, where root starts the product', async (context) => {
    context.skip(process.getuid?.() !== 0, 'only for root the database has a user of its own');
    const closed = mkdtempSync(path.join(tmpdir(), 'tirkeu-closed-'));
    const { code, stdout, stderr } = await (await runProduct(path.join(closed, 'data'))).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^PostgreSQL cannot reach its data as [^\n]*\n$/);
    expect(stderr).toContain(`Run: chmod 755 ${closed} `);
    expect(processesIn(closed)).toEqual([]);
    rmSync(closed, { recursive: true });
  });
});
