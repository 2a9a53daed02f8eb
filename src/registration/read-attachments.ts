import { v7 as newId } from 'uuid';
import type { FieldError, Parsed } from '../platform/contract/index.ts';
import type { Attachment } from './attachment-store.ts';
import type { AttachmentInput } from './contract.ts';

/** Of one file; all of a request are bounded by the size of its body. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** How files of these types begin (ISO 32000, JPEG Annex B, PNG 5.2). */
const BEGINNINGS: Readonly<Record<AttachmentInput['type'], readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/**
 * Decodes files and looks whether they are what they say: an officer's browser must not be led to read
 * a page where a picture was named.
 */
export function readAttachments(inputs: readonly AttachmentInput[]): Parsed<readonly Attachment[]> {
  const files = inputs.map(({ name, type, content }) => ({
    id: newId(),
    name,
    type,
    content: Buffer.from(content, 'base64'),
  }));
  const errors = files.flatMap((file, at): FieldError[] => {
    const pointer = `/files/${at}/content`;
    if (file.content.length > LARGEST_FILE) return [{ pointer, code: 'file-too-large' }];
    return beginsAs(file.content, BEGINNINGS[file.type])
      ? []
      : [{ pointer, code: 'wrong-content' }];
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: files };
}

function beginsAs(content: Buffer, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => content[at] === byte);
}
