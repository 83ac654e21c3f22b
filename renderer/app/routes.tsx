import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { AboutScreen } from '../features/about/about-screen.tsx';
import { AssessorsScreen } from '../features/assessors/assessors-screen.tsx';
import { ClientImportScreen, parseClientImportSearch } from '../features/clients/client-import-screen.tsx';
import { GlossaryScreen } from '../features/glossary/glossary-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { LabScreen } from '../features/lab/lab-screen.tsx';
import { StoryScreen } from '../features/lab/story/story-screen.tsx';
import { LearnScreen } from '../features/learn/learn-screen.tsx';
import { NewAssessmentScreen } from '../features/new-assessment/new-assessment-screen.tsx';
import { OrganisationScreen } from '../features/organisation/organisation-screen.tsx';
import { PlanScreen } from '../features/plan/plan-screen.tsx';
import { parsePortfolioSearch } from '../features/portfolio/filter/portfolio-search.ts';
import { PortfolioScreen } from '../features/portfolio/portfolio-screen.tsx';
import { PresentScreen } from '../features/present/present-screen.tsx';
import { QuestionnaireScreen } from '../features/questionnaire/questionnaire-screen.tsx';
import { ReportsScreen } from '../features/reports/reports-screen.tsx';
import { ResultsScreen } from '../features/results/results-screen.tsx';
import { RoadmapScreen } from '../features/roadmap/roadmap-screen.tsx';
import { AllRunsScreen } from '../features/runs/all-runs-screen.tsx';
import { CompareScreen } from '../features/runs/compare/compare-screen.tsx';
import { RunsScreen } from '../features/runs/list/runs-screen.tsx';
import { RunScreen } from '../features/runs/run/run-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { FacilitatorScreen } from '../features/workshops/facilitator/facilitator-screen.tsx';
import { WorkshopsScreen } from '../features/workshops/list/workshops-screen.tsx';
import { EditWorkshopScreen } from '../features/workshops/plan/edit-workshop-screen.tsx';
import { PlanWorkshopScreen } from '../features/workshops/plan/plan-workshop-screen.tsx';
import { ProjectorScreen } from '../features/workshops/projector/projector-screen.tsx';
import { NotFound } from './not-found.tsx';
import { ScreenError } from './screen-error.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: HomeScreen }),
  createRoute({ getParentRoute: () => root, path: '/organisations/$organisationId', component: OrganisationScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisations/$organisationId/new',
    component: NewAssessmentScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/portfolio',
    component: PortfolioScreen,
    validateSearch: parsePortfolioSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/clients/import',
    component: ClientImportScreen,
    validateSearch: parseClientImportSearch,
  }),
  createRoute({ getParentRoute: () => root, path: '/runs', component: AllRunsScreen }),
  createRoute({ getParentRoute: () => root, path: '/organisations/$organisationId/runs', component: RunsScreen }),
  createRoute({ getParentRoute: () => root, path: '/organisations/$organisationId/runs/$runId', component: RunScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/organisations/$organisationId/compare-runs/$runIds',
    component: CompareScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/assessments/$assessmentId/questions',
    component: QuestionnaireScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/assessments/$assessmentId/questions/$questionId',
    component: QuestionnaireScreen,
  }),
  createRoute({ getParentRoute: () => root, path: '/assessments/$assessmentId/results', component: ResultsScreen }),
  createRoute({ getParentRoute: () => root, path: '/assessments/$assessmentId/plan', component: PlanScreen }),
  createRoute({ getParentRoute: () => root, path: '/assessments/$assessmentId/roadmap', component: RoadmapScreen }),
  createRoute({ getParentRoute: () => root, path: '/assessments/$assessmentId/reports', component: ReportsScreen }),
  createRoute({ getParentRoute: () => root, path: '/assessments/$assessmentId/assessors', component: AssessorsScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/assessments/$assessmentId/present',
    component: PresentScreen,
    staticData: { bare: true },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/assessments/$assessmentId/workshop',
    component: PlanWorkshopScreen,
  }),
  createRoute({ getParentRoute: () => root, path: '/workshops', component: WorkshopsScreen }),
  createRoute({ getParentRoute: () => root, path: '/workshops/$workshopId', component: FacilitatorScreen }),
  createRoute({ getParentRoute: () => root, path: '/workshops/$workshopId/edit', component: EditWorkshopScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/workshops/$workshopId/projector',
    component: ProjectorScreen,
    staticData: { bare: true },
  }),
  createRoute({ getParentRoute: () => root, path: '/lab', component: LabScreen }),
  createRoute({ getParentRoute: () => root, path: '/lab/story', component: StoryScreen, staticData: { bare: true } }),
  createRoute({ getParentRoute: () => root, path: '/learn', component: LearnScreen }),
  createRoute({ getParentRoute: () => root, path: '/glossary', component: GlossaryScreen }),
  createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen }),
  createRoute({ getParentRoute: () => root, path: '/about', component: AboutScreen }),
] as const;

/** The screens by address. Screens read their ids with `useParams({ strict: false })`. */
export const router = createRouter({
  routeTree: root.addChildren([...routes]),
  defaultPreload: false,
  defaultErrorComponent: ScreenError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Fills the window by itself, without the frame's header and navigation. */
    bare?: boolean;
  }
}
