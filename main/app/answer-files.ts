import { openAsBlob } from 'node:fs';
import { basename, extname } from 'node:path';
import { AppError } from '../app-error.ts';
import { knownBackup } from './data-service.ts';
import type { Services } from './services.ts';

const unknownType = 'application/octet-stream';
const office = 'application/vnd.openxmlformats-officedocument';
/** Media types of exported files by the end of their names. */
const exportTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': `${office}.wordprocessingml.document`,
  '.pptx': `${office}.presentationml.presentation`,
  '.xlsx': `${office}.spreadsheetml.sheet`,
  '.zip': 'application/zip',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * Downloads: evidence, backups, answers files, exported files, client files. What a user brought in is never shown on the application's own origin:
 * always an attachment, never sniffed, and sandboxed should a browser open it all the same.
 */
export async function answerFile(services: Services, dataFolder: string, path: string): Promise<Response> {
  const [, , kind, last, ...more] = path.split('/');
  if (!last || more.length > 0) return notFound();
  try {
    const id = decodeURIComponent(last);
    if (kind === 'evidence') {
      const { record, content } = services.evidence.content({ id });
      return attachment(record.fileName, unknownType, new Uint8Array(content));
    }
    if (kind === 'backups') {
      return attachment(id, 'application/vnd.sqlite3', await openAsBlob(knownBackup(dataFolder, id)));
    }
    if (kind === 'exports') {
      const path = services.reports.pathOf({ id });
      return attachment(basename(path), exportTypes[extname(path)] ?? unknownType, await openAsBlob(path));
    }
    if (kind === 'clients') {
      const { fileName, bytes, body } = services.clients.download({ id });
      return attachment(fileName, unknownType, body, bytes);
    }
    if (kind === 'answers') {
      const { fileName, text } = services.data.exportAnswers({ assessmentId: id });
      return attachment(fileName, 'application/json', text);
    }
  } catch (error) {
    const expected =
      error instanceof URIError || (error instanceof AppError && ['NOT_FOUND', 'EXPORT_GONE'].includes(error.code));
    if (!expected) throw error;
  }
  return notFound();
}

function attachment(
  fileName: string,
  type: string,
  body: Uint8Array<ArrayBuffer> | Blob | string | ReadableStream<Uint8Array<ArrayBuffer>>,
  bytes?: number,
): Response {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeRfc5987(fileName)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...(bytes === undefined ? {} : { 'content-length': String(bytes) }),
    },
  });
}

function encodeRfc5987(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'x-content-type-options': 'nosniff' } });
}
