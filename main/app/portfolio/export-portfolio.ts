import type { PortfolioFilter } from '../../db/repositories/portfolio/find-clients.ts';
import { createComposer } from '../../export/composer.ts';
import { portfolioTables } from '../../export/portfolio/portfolio-table.ts';
import { writePortfolio } from '../../export/portfolio/write-portfolio.ts';
import { hashOf } from '../../export/verified-file.ts';
import { brandingOf } from '../branding-service.ts';
import { type Context, localDay } from '../context.ts';
import { sortByName } from './sort-by-name.ts';

/** The clients of a filter as a file; `content` is the text of a CSV or the base64 of an XLSX. */
export interface ExportedTable {
  readonly fileName: string;
  readonly content: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly rows: number;
}

/** All clients of a filter by name, in the language of the screen. Throws AppError EXPORT_DIFFERS. */
export async function exportPortfolio(
  { store, today, language }: Context,
  { format, ...filter }: PortfolioFilter & { readonly format: 'csv' | 'xlsx' },
): Promise<ExportedTable> {
  const found = store.portfolio.find(filter, { sort: 'name', descending: false, today: today() });
  const ids = sortByName(found, language(), false).map(({ id }) => id);
  const composer = createComposer({ language: language(), branding: brandingOf(store), hidden: [] });
  const rows = store.portfolio.rows(ids, today()).map((row) => ({
    row,
    assessedOn: row.latest && localDay(new Date(row.latest.at)),
    archivedOn: row.archivedAt === null ? null : localDay(new Date(row.archivedAt)),
  }));
  const bytes = await writePortfolio(portfolioTables(rows, composer, today()), format);
  const content = format === 'csv' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : base64Of(bytes);
  return { fileName: `dunwu-clients-${today()}.${format}`, content, sha256: hashOf(bytes), rows: rows.length };
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
