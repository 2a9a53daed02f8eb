import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainFolder } from './explain-folder.ts';
import { OperatorProblem } from './operator-problem.ts';

const inside = fileURLToPath(new URL('./explain-folder.ts/keys', import.meta.url));

describe('a folder that cannot be used', () => {
  it('is told in one line with the name of its setting', async () => {
    const failing = explainFolder('TIRKEU_KEYS', inside, mkdir(inside, { recursive: true }));
    await expect(failing).rejects.toThrow(OperatorProblem);
    await expect(failing).rejects.toThrow(
      `The folder ${inside} of TIRKEU_KEYS cannot be used: a part of its path is a file.`,
    );
  });

  it('is no excuse for a bug', async () => {
    const bug = new TypeError('not a function');
    await expect(explainFolder('TIRKEU_KEYS', '/', Promise.reject(bug))).rejects.toBe(bug);
  });
});
