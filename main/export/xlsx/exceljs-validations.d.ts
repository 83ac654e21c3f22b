import type { DataValidation } from 'exceljs';

declare module 'exceljs' {
  interface Worksheet {
    /** Rules for cells by range; the library's own types leave it out. */
    readonly dataValidations: { add(range: string, rule: DataValidation): void };
  }
}
