import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { ask } from './support/api.ts';
import { makeDataFolder, processesIn, removeDataFolder } from './support/data-folder.ts';
import { endAll, startProduct } from './support/running-product.ts';

let dataFolder: string;

beforeAll(() => {
  dataFolder = makeDataFolder();
});
afterEach(endAll);
afterAll(() => removeDataFolder(dataFolder));

const tirkeu = (...args: string[]) =>
  runProgram(['bin/tirkeu.mjs', ...args], { TIRKEU_DATA: dataFolder });

describe('a command on the embedded database', () => {
  it('works without a product, and leaves no server behind', async () => {
    const migrated = await tirkeu('migrate');
    expect(migrated).toMatchObject({ code: 0, stderr: '' });
    expect(migrated.stdout).toContain('Applied ');
    expect(processesIn(dataFolder)).toEqual([]);
  });

  it('works beside a running product, which takes the token and goes on', async () => {
    const product = await startProduct(dataFolder);
    const added = await tirkeu('officer', 'add', 'inspector@post.example', '--role', 'officer');
    expect(added).toMatchObject({ code: 0, stderr: '' });
    const token = added.stdout.split('\n')[1] ?? '';
    const asked = await ask(product, { token, path: '/registrations?as=officer' });
    expect(asked.status).toBe(200);
    expect(await product.stop()).toMatchObject({ code: 0 });
    expect(processesIn(dataFolder)).toEqual([]);
  });
});
