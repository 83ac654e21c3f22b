import type { AppErrorCode, AppErrorParams } from '../src/contract/errors.ts';

/** An expected failure on its way to the user: a code whose words and next step are in `locales`, never a bug. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly params: AppErrorParams;

  constructor(code: AppErrorCode, params: AppErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
