import type { TestSession } from './pages.ts';
import type { TestWeb } from './web.ts';

/** A file as a form sends it. */
export interface TestFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** Small files that begin as what they are. */
export const PDF: TestFile = {
  name: 'lease.pdf',
  type: 'application/pdf',
  content: Buffer.from('%PDF-1.7 invented'),
};
export const PNG: TestFile = {
  name: 'паспорт 1.png',
  type: 'image/png',
  content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
};

/** Sends a form with files as a browser does, with the session's form token unless `fields` bring another one. */
export async function postFiles(
  { server }: Pick<TestWeb, 'server'>,
  url: string,
  fields: Readonly<Record<string, string>>,
  files: readonly TestFile[],
  session?: TestSession,
) {
  const form = new FormData();
  const token = session ? { token: session.formToken } : {};
  for (const [name, value] of Object.entries({ ...token, ...fields })) form.append(name, value);
  for (const { name, type, content } of files) {
    form.append('files', new Blob([new Uint8Array(content)], { type }), name);
  }
  const body = new Response(form);
  return server.inject({
    method: 'POST',
    url,
    cookies: session?.cookies ?? {},
    headers: { accept: 'text/html', 'content-type': body.headers.get('content-type') ?? '' },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}
