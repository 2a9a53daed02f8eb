import multipart, { type Multipart } from '@fastify/multipart';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { LARGEST_FILE, MOST_FILES } from '../../../../../registration/index.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { fileName } from './file-name.ts';

/** A file as a form sent it. */
export interface UploadedFile {
  readonly name: string;
  /** As the sender declares it. */
  readonly type: string;
  readonly content: Buffer;
  /** There was more of it than may be sent; the content is not all of it. */
  readonly isCut: boolean;
}

/** The files of a form, and whether all of what was sent could be read. */
export interface Uploads {
  readonly files: readonly UploadedFile[];
  readonly problem: 'too-many' | 'broken' | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for a form without files. */
    uploads: Uploads | null;
  }
}

/** The text is bounded by its contract, which says so; this bounds what is read at all, in bytes. */
const LONGEST_FIELD = 65_536;
const MOST_FIELDS = 10;

const LIMITS = {
  files: MOST_FILES,
  fileSize: LARGEST_FILE,
  fields: MOST_FIELDS,
  fieldSize: LONGEST_FIELD,
  parts: MOST_FILES + MOST_FIELDS,
} as const;

/**
 * Lets the routes of a scope take forms with files. Whoever is not signed in is sent away before a byte
 * is read. The fields become the body before the guard of forms looks at it, so the token is checked as
 * with every form; what could not be read has none.
 */
export async function takeUploads(scope: HttpServer): Promise<void> {
  await scope.register(multipart, { limits: LIMITS, throwFileSizeLimit: false });
  scope.decorateRequest('uploads', null);
  scope.addHook('onRequest', requireVisitor);
  scope.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return;
    const { fields, ...uploads } = await readParts(request.parts());
    request.body = fields;
    request.uploads = uploads;
  });
}

/** What comes after the first thing wrong is not read: what came before it is kept. */
async function readParts(
  parts: AsyncIterable<Multipart>,
): Promise<Uploads & { readonly fields: Readonly<Record<string, string>> }> {
  const fields = new Map<string, string>();
  const files: UploadedFile[] = [];
  let problem: Uploads['problem'] = null;
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
        continue;
      }
      const content = await part.toBuffer();
      // A file field in which nothing was chosen is sent as a file without a name.
      if (!part.filename) continue;
      const isCut = part.file.truncated;
      files.push({ name: fileName(part.filename), type: part.mimetype, content, isCut });
    }
  } catch (error) {
    problem = isTooMany(error) ? 'too-many' : 'broken';
  }
  return { fields: Object.fromEntries(fields), files, problem };
}

function isTooMany(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_FILES_LIMIT';
}
