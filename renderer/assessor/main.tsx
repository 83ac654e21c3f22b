import { createRoot } from 'react-dom/client';
import { phoneLanguage, startWords } from '../page/start-words.ts';
import '../page/page.css';
import './assessor.css';
import { AssessorPage } from './assessor-page.tsx';
import { draftShelf } from './model/draft-shelf.ts';
import { readQuestionnaire } from './model/read-questionnaire.ts';
import { BrokenPage } from './views/broken-page.tsx';
import { assessorWords } from './words.ts';

const questionnaire = readQuestionnaire(document.getElementById('questionnaire')?.textContent ?? '');
startWords(assessorWords, 'assessors', questionnaire?.language ?? phoneLanguage()).then(() => {
  const page = questionnaire ? (
    <AssessorPage questionnaire={questionnaire} shelf={draftShelf(questionnaire.assessmentId)} />
  ) : (
    <BrokenPage />
  );
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page);
}, console.error);
