/** Addresses of the screens of training runs, for links between features that do not import each other. */
export const runPaths = {
  /** Every organisation's, to choose from. */
  all: '/runs',
  list: (organisationId: string) => `/organisations/${organisationId}/runs`,
  one: (organisationId: string, runId: string) => `/organisations/${organisationId}/runs/${runId}`,
  compare: (organisationId: string, runIds: readonly string[]) =>
    `/organisations/${organisationId}/compare-runs/${runIds.join(',')}`,
  lab: '/lab',
  story: '/lab/story',
} as const;
