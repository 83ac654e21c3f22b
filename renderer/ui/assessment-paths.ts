/** Addresses of the screens of one assessment, for links between features that do not import each other. */
export const assessmentPaths = {
  questions: (assessmentId: string) => `/assessments/${assessmentId}/questions`,
  question: (assessmentId: string, questionId: string) => `/assessments/${assessmentId}/questions/${questionId}`,
  results: (assessmentId: string) => `/assessments/${assessmentId}/results`,
  plan: (assessmentId: string) => `/assessments/${assessmentId}/plan`,
  roadmap: (assessmentId: string) => `/assessments/${assessmentId}/roadmap`,
  reports: (assessmentId: string) => `/assessments/${assessmentId}/reports`,
  assessors: (assessmentId: string) => `/assessments/${assessmentId}/assessors`,
  present: (assessmentId: string) => `/assessments/${assessmentId}/present`,
} as const;
