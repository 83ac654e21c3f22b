import { basename, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { DeliverableOutput } from '../../src/contract/deliverable-output.ts';
import {
  type Deliverable,
  defaultBranding,
  type ExportFormat,
  type GovernanceDocument,
  type ReportLanguage,
} from '../../src/contract/report-records.ts';
import type { Report } from '../../src/domain/report/types.ts';
import { makeDeliverable } from '../export/make-deliverable.ts';
import { keepVerified } from '../export/verified-file.ts';

/** One file to write: what it is, its format and its name. */
export interface WantedFile {
  readonly deliverable: Deliverable;
  readonly format: ExportFormat;
  readonly fileName: string;
}

/** The files of a format of `assess --formats`. CSV is one file a table. */
export function assessmentFiles(formats: readonly ExportFormat[]): readonly WantedFile[] {
  const files: Readonly<Record<ExportFormat, readonly Deliverable[]>> = {
    json: ['data'],
    md: ['report'],
    pdf: ['report', 'summary'],
    docx: ['report', 'summary'],
    pptx: ['deck'],
    xlsx: ['workbook'],
    csv: ['tables'],
  };
  return formats.flatMap((format) =>
    files[format].map((deliverable) => ({
      deliverable,
      format,
      fileName: `${deliverable === 'data' ? 'report' : deliverable}.${format}`,
    })),
  );
}

/** The governance documents that are wanted, each as Word and as PDF. */
export function governanceFiles(only: readonly GovernanceDocument[]): readonly WantedFile[] {
  return only.flatMap((deliverable) =>
    (['docx', 'pdf'] as const).map((format) => ({ deliverable, format, fileName: `${deliverable}.${format}` })),
  );
}

/**
 * Writes deliverables into a folder, which is made if it is not there. Each is read back and compared before it takes its
 * name. Throws AppError EXPORT_DIFFERS, DISK_FULL, READ_ONLY, FILE_UNREADABLE; files finished before stay.
 */
export async function writeDeliverables(
  report: Report,
  wanted: readonly WantedFile[],
  { folder, language }: { folder: string; language: ReportLanguage },
): Promise<DeliverableOutput[]> {
  const written: DeliverableOutput[] = [];
  for (const { deliverable, format, fileName } of wanted) {
    const job = { report, deliverable, format, language, hidden: [], branding: defaultBranding };
    const { bytes, figures } = await makeDeliverable(job);
    if (format !== 'csv') {
      written.push({ ...(await keep(join(folder, fileName), bytes)), figures });
      continue;
    }
    for (const [name, table] of Object.entries(unzipSync(bytes))) {
      written.push({ ...(await keep(join(folder, name), new Uint8Array(table))), figures: null });
    }
  }
  return written;
}

async function keep(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Omit<DeliverableOutput, 'figures'>> {
  const { sha256 } = await keepVerified(path, bytes);
  return { file: basename(path), format: extname(path).slice(1), bytes: bytes.byteLength, sha256 };
}
