import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import initialise, {
  type TypstCompiler,
  TypstCompilerBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';

/** The answer to one question: a file, or what the compiler complains about. */
export type Answer = { readonly pdf: Uint8Array } | { readonly complaint: string };

const PDF = 1;
const PLAIN_DIAGNOSTICS = 2;
const TEMPLATE = '/certificate.typ';

const require = createRequire(import.meta.url);
const FONTS = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
];

/**
 * The compiler itself, without the package around it, which fetches fonts from the network unless told
 * not to. This one has no network, no files and no packages: it sees the template and the data.
 */
async function load(): Promise<TypstCompiler> {
  await initialise({ module_or_path: workerData });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of FONTS) await builder.add_raw_font(await readFile(font));
  const compiler = await builder.build();
  const template = new URL('./certificate.typ', import.meta.url);
  compiler.add_source(TEMPLATE, await readFile(template, 'utf8'));
  return compiler;
}

function compile(compiler: TypstCompiler, data: string): Answer {
  const world = compiler.snapshot('/', TEMPLATE, [['data', data]]);
  const made: { result?: Uint8Array; diagnostics?: unknown } = world.get_artifact(
    PDF,
    PLAIN_DIAGNOSTICS,
  );
  world.free();
  return made.result ? { pdf: made.result } : { complaint: String(made.diagnostics) };
}

const loading = load();

parentPort?.on('message', async (data: string) => {
  parentPort?.postMessage(compile(await loading, data));
});
