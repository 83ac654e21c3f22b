/** Addresses of the screens of workshops, for links between features that do not import each other. */
export const workshopPaths = {
  list: '/workshops',
  one: (workshopId: string) => `/workshops/${workshopId}`,
  edit: (workshopId: string) => `/workshops/${workshopId}/edit`,
  projector: (workshopId: string) => `/workshops/${workshopId}/projector`,
  plan: (assessmentId: string) => `/assessments/${assessmentId}/workshop`,
} as const;
