import type { FastifyReply } from 'fastify';
import type { Attachment } from '../registration/index.ts';

/** What a header can hold of a file's name (RFC 6266, RFC 8187): the rest is for programs that know UTF-8. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A file that a person gave: saved and never shown as a page of ours, and kept by no cache. */
export function sendAttachment(reply: FastifyReply, { name, type, content }: Attachment) {
  return reply
    .header('content-disposition', dispositionOf(name))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .type(type)
    .send(content);
}
