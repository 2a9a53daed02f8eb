import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';

/**
 * What the browsers of the people we serve understand: phones that are five years old and still get
 * their updates. Cascade layers, which the design system needs, set the limit.
 */
const BROWSERS = ['chrome99', 'firefox97', 'safari15.4'];

function bundle(entry: string, options: BuildOptions): Buffer {
  const { outputFiles } = buildSync({
    ...options,
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
    target: BROWSERS,
  });
  const [file] = outputFiles ?? [];
  if (!file) throw new Error(`Nothing came of ${entry}`);
  return Buffer.from(file.contents);
}

/** A style sheet and all that it imports, in one small file. `entry` is relative to this folder. */
export function bundleStyle(entry: string): Buffer {
  // Layers in `@import` are kept as they are; esbuild knows them since 0.19.
  return bundle(entry, {});
}

/** A script and all that it imports, without any module loading left to the browser. */
export function bundleScript(entry: string, define: Readonly<Record<string, string>> = {}): Buffer {
  const values = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  return bundle(entry, { format: 'iife', define: Object.fromEntries(values) });
}
