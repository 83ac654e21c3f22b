/** Paths of plain downloads beside the API; always sent as attachments with a sandboxing content policy. */
export const filePaths = {
  evidence: (id: string) => `/files/evidence/${encodeURIComponent(id)}`,
  backup: (fileName: string) => `/files/backups/${encodeURIComponent(fileName)}`,
  exports: (id: string) => `/files/exports/${encodeURIComponent(id)}`,
  /** A client file that was just exported; gone once it was taken, or after an hour. */
  clients: (id: string) => `/files/clients/${encodeURIComponent(id)}`,
  answers: (assessmentId: string) => `/files/answers/${encodeURIComponent(assessmentId)}`,
} as const;

/** Where the API answers. */
export const rpcPath = '/rpc';
