import enActions from './en/actions.json' with { type: 'json' };
import enAssessors from './en/assessors.json' with { type: 'json' };
import enCli from './en/cli.json' with { type: 'json' };
import enClients from './en/clients.json' with { type: 'json' };
import enDeck from './en/deck.json' with { type: 'json' };
import enDeliverables from './en/deliverables.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enFrameworks from './en/frameworks.json' with { type: 'json' };
import enGlossary from './en/glossary.json' with { type: 'json' };
import enHome from './en/home.json' with { type: 'json' };
import enLab from './en/lab.json' with { type: 'json' };
import enLearn from './en/learn.json' with { type: 'json' };
import enParticipant from './en/participant.json' with { type: 'json' };
import enPlan from './en/plan.json' with { type: 'json' };
import enPolicies from './en/policies.json' with { type: 'json' };
import enPortfolio from './en/portfolio.json' with { type: 'json' };
import enPresent from './en/present.json' with { type: 'json' };
import enQuestionnaire from './en/questionnaire.json' with { type: 'json' };
import enQuestions from './en/questions.json' with { type: 'json' };
import enRecords from './en/records.json' with { type: 'json' };
import enReports from './en/reports.json' with { type: 'json' };
import enResults from './en/results.json' with { type: 'json' };
import enRisks from './en/risks.json' with { type: 'json' };
import enRoadmap from './en/roadmap.json' with { type: 'json' };
import enRunHelp from './en/run-help.json' with { type: 'json' };
import enRuns from './en/runs.json' with { type: 'json' };
import enSettings from './en/settings.json' with { type: 'json' };
import enTables from './en/tables.json' with { type: 'json' };
import enUi from './en/ui.json' with { type: 'json' };
import enVerdicts from './en/verdicts.json' with { type: 'json' };
import enWorkshops from './en/workshops.json' with { type: 'json' };
import zhTwActions from './zh-TW/actions.json' with { type: 'json' };
import zhTwAssessors from './zh-TW/assessors.json' with { type: 'json' };
import zhTwCli from './zh-TW/cli.json' with { type: 'json' };
import zhTwClients from './zh-TW/clients.json' with { type: 'json' };
import zhTwDeck from './zh-TW/deck.json' with { type: 'json' };
import zhTwDeliverables from './zh-TW/deliverables.json' with { type: 'json' };
import zhTwErrors from './zh-TW/errors.json' with { type: 'json' };
import zhTwFrameworks from './zh-TW/frameworks.json' with { type: 'json' };
import zhTwGlossary from './zh-TW/glossary.json' with { type: 'json' };
import zhTwHome from './zh-TW/home.json' with { type: 'json' };
import zhTwLab from './zh-TW/lab.json' with { type: 'json' };
import zhTwLearn from './zh-TW/learn.json' with { type: 'json' };
import zhTwParticipant from './zh-TW/participant.json' with { type: 'json' };
import zhTwPlan from './zh-TW/plan.json' with { type: 'json' };
import zhTwPolicies from './zh-TW/policies.json' with { type: 'json' };
import zhTwPortfolio from './zh-TW/portfolio.json' with { type: 'json' };
import zhTwPresent from './zh-TW/present.json' with { type: 'json' };
import zhTwQuestionnaire from './zh-TW/questionnaire.json' with { type: 'json' };
import zhTwQuestions from './zh-TW/questions.json' with { type: 'json' };
import zhTwRecords from './zh-TW/records.json' with { type: 'json' };
import zhTwReports from './zh-TW/reports.json' with { type: 'json' };
import zhTwResults from './zh-TW/results.json' with { type: 'json' };
import zhTwRisks from './zh-TW/risks.json' with { type: 'json' };
import zhTwRoadmap from './zh-TW/roadmap.json' with { type: 'json' };
import zhTwRunHelp from './zh-TW/run-help.json' with { type: 'json' };
import zhTwRuns from './zh-TW/runs.json' with { type: 'json' };
import zhTwSettings from './zh-TW/settings.json' with { type: 'json' };
import zhTwTables from './zh-TW/tables.json' with { type: 'json' };
import zhTwUi from './zh-TW/ui.json' with { type: 'json' };
import zhTwVerdicts from './zh-TW/verdicts.json' with { type: 'json' };
import zhTwWorkshops from './zh-TW/workshops.json' with { type: 'json' };

/** Every word that Dunwu shows or prints: one file a namespace, the same keys in both languages. */
export const resources = {
  en: {
    ui: enUi,
    portfolio: enPortfolio,
    clients: enClients,
    assessors: enAssessors,
    participant: enParticipant,
    workshops: enWorkshops,
    verdicts: enVerdicts,
    'run-help': enRunHelp,
    home: enHome,
    questionnaire: enQuestionnaire,
    results: enResults,
    plan: enPlan,
    roadmap: enRoadmap,
    present: enPresent,
    reports: enReports,
    tables: enTables,
    deck: enDeck,
    policies: enPolicies,
    records: enRecords,
    deliverables: enDeliverables,
    lab: enLab,
    learn: enLearn,
    runs: enRuns,
    settings: enSettings,
    errors: enErrors,
    cli: enCli,
    questions: enQuestions,
    risks: enRisks,
    actions: enActions,
    glossary: enGlossary,
    frameworks: enFrameworks,
  },
  'zh-TW': {
    ui: zhTwUi,
    portfolio: zhTwPortfolio,
    clients: zhTwClients,
    assessors: zhTwAssessors,
    participant: zhTwParticipant,
    workshops: zhTwWorkshops,
    verdicts: zhTwVerdicts,
    'run-help': zhTwRunHelp,
    home: zhTwHome,
    questionnaire: zhTwQuestionnaire,
    results: zhTwResults,
    plan: zhTwPlan,
    roadmap: zhTwRoadmap,
    present: zhTwPresent,
    reports: zhTwReports,
    tables: zhTwTables,
    deck: zhTwDeck,
    policies: zhTwPolicies,
    records: zhTwRecords,
    deliverables: zhTwDeliverables,
    lab: zhTwLab,
    learn: zhTwLearn,
    runs: zhTwRuns,
    settings: zhTwSettings,
    errors: zhTwErrors,
    cli: zhTwCli,
    questions: zhTwQuestions,
    risks: zhTwRisks,
    actions: zhTwActions,
    glossary: zhTwGlossary,
    frameworks: zhTwFrameworks,
  },
} as const;

/** The languages there are, the default first. */
export const languages = ['zh-TW', 'en'] as const;
export type LanguageTag = (typeof languages)[number];

export const defaultLanguage: LanguageTag = 'zh-TW';
