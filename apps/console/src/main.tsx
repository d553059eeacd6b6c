import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './console';
import { resume } from './hospital/session';
import { startLanguage } from './language/language';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the console.');
void resume();
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
