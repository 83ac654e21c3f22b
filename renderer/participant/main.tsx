import { createRoot } from 'react-dom/client';
import { phoneLanguage, startWords } from '../page/start-words.ts';
import '../page/page.css';
import './participant.css';
import { ParticipantPage } from './participant-page.tsx';
import { Room } from './room/room.ts';
import { RoomContext } from './room/use-room.ts';
import { participantWords } from './words.ts';

startWords(participantWords, 'participant', phoneLanguage()).then(() => {
  const room = new Room();
  // Phones sleep and change networks: come back at once, not when the next try would be due.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && room.wake());
  window.addEventListener('online', room.wake);
  window.addEventListener('offline', room.lose);
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <RoomContext value={room}>
        <ParticipantPage />
      </RoomContext>,
    );
  }
}, console.error);
