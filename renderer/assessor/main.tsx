import { createRoot } from 'react-dom/client';
import { phoneLanguage, startWords } from '../page/start-words.ts';
import { assessorWords } from './words.ts';

startWords(assessorWords, 'assessors', phoneLanguage()).then(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<p>…</p>);
}, console.error);
