import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import initialise, {
  type TypstCompiler,
  TypstCompilerBuilder,
} from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';

const PDF = 1;
const PLAIN_DIAGNOSTICS = 2;
const TEMPLATE = '/certificate.typ';

const require = createRequire(import.meta.url);
const WASM = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
const FONTS = [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
];

/**
 * The compiler itself, without the package around it, which fetches fonts from the network unless told
 * not to. This one has no network, no files and no packages: it sees the template and the data.
 */
async function load(): Promise<TypstCompiler> {
  await initialise({ module_or_path: await readFile(WASM) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of FONTS) await builder.add_raw_font(await readFile(font));
  const compiler = await builder.build();
  const template = new URL('./certificate.typ', import.meta.url);
  compiler.add_source(TEMPLATE, await readFile(template, 'utf8'));
  return compiler;
}

let loading: Promise<TypstCompiler> | undefined;

/** Compiles the template with the data as JSON; throws what the compiler says if it cannot. */
export async function compilePdf(data: unknown): Promise<Uint8Array> {
  loading ??= load();
  const compiler = await loading;
  const world = compiler.snapshot('/', TEMPLATE, [['data', JSON.stringify(data)]]);
  try {
    const made: { result?: Uint8Array } = world.get_artifact(PDF, PLAIN_DIAGNOSTICS);
    if (!made.result) throw new Error('The certificate template does not compile');
    return made.result;
  } finally {
    world.free();
    // Else what the compiler remembers of every certificate ever rendered stays in memory.
    compiler.reset();
  }
}
