import { StrictMode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { keptTheme, wear } from './frame/theme.js';
import { createI18n, keptLanguage } from './i18n.js';
import { Toasts } from './parts/toasts.js';
import { createQueryClient } from './query-client.js';
import { routes } from './routes.js';
import '@chophien/ui/styles/tokens.css';
import '@chophien/ui/styles/base.css';
import '@chophien/ui/styles/letters-at-once.css';
import '@chophien/ui/styles/parts.css';
import '@chophien/ui/styles/widgets.css';
import './office.css';
import './office-screens.css';
import '@chophien/ui/styles/data-table.css';
import './floor.css';
import './session/security.css';
import './print.css';

const language = keptLanguage();
document.documentElement.lang = language;
wear(keptTheme());

const root = document.getElementById('office');
if (!root) throw new Error('index.html has no #office');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={createI18n(language)}>
      <QueryClientProvider client={createQueryClient()}>
        <Toasts>
          <RouterProvider router={createBrowserRouter(routes, { basename: '/office' })} />
        </Toasts>
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
