/** A screen as the cross-screen tests visit it. `:organisation`, `:assessment`, `:workshop`, `:run` and `:runs` are filled from the sample. */
export interface ScreenVisit {
  readonly name: string;
  readonly path: string;
}

/** Every screen: accessibility, pseudo-words and screenshots go through this list. */
export const screens: readonly ScreenVisit[] = [
  { name: 'home', path: '/' },
  { name: 'organisation', path: '/organisations/:organisation' },
  { name: 'new-assessment', path: '/organisations/:organisation/new' },
  { name: 'questionnaire', path: '/assessments/:assessment/questions/MON-01' },
  { name: 'questionnaire-profile', path: '/assessments/:assessment/questions/INV-03' },
  { name: 'results', path: '/assessments/:assessment/results' },
  { name: 'plan', path: '/assessments/:assessment/plan' },
  { name: 'roadmap', path: '/assessments/:assessment/roadmap' },
  { name: 'reports', path: '/assessments/:assessment/reports' },
  { name: 'assessors', path: '/assessments/:assessment/assessors' },
  { name: 'present', path: '/assessments/:assessment/present' },
  { name: 'present-decision', path: '/assessments/:assessment/present#decision' },
  { name: 'portfolio', path: '/portfolio' },
  { name: 'portfolio-calendar', path: '/portfolio?view=calendar' },
  { name: 'client-import', path: '/clients/import' },
  { name: 'workshops', path: '/workshops' },
  { name: 'workshop', path: '/workshops/:workshop' },
  { name: 'workshop-projector', path: '/workshops/:workshop/projector' },
  { name: 'runs', path: '/organisations/:organisation/runs' },
  { name: 'run', path: '/organisations/:organisation/runs/:run' },
  { name: 'compare-runs', path: '/organisations/:organisation/compare-runs/:runs' },
  { name: 'learn', path: '/learn' },
  { name: 'lab', path: '/lab' },
  { name: 'lab-story', path: '/lab/story' },
  { name: 'glossary', path: '/glossary' },
  { name: 'settings', path: '/settings' },
  { name: 'about', path: '/about' },
];
