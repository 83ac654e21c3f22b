import { createRoot } from 'react-dom/client';
import { phoneLanguage, startWords } from '../page/start-words.ts';
import { participantWords } from './words.ts';

startWords(participantWords, 'participant', phoneLanguage()).then(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<p>…</p>);
}, console.error);
