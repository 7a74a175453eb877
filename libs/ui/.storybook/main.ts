import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';

/** The component book: every part of @chophien/ui in every state. Nothing is sent anywhere and nothing fetched. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx'],
  // The drawings of the seed stand in for photos.
  staticDirs: [{ from: '../../database/seed-data/pictures', to: '/pictures' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Props are documented where they are declared; reading them anew for a table doubles the time to build.
  typescript: { reactDocgen: false, check: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), react()],
    resolve: { ...vite.resolve, conditions: ['@chophien/source', 'module', 'browser', 'development|production'] },
    build: { ...vite.build, sourcemap: false, target: 'es2022', chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
