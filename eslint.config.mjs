import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The table of imports of the house: a project on the left may import what stands on its right, and nothing else.
 * One Nx tag per project (`name:…` in its package.json). Change it in the same commit as the rooms it speaks of.
 */
const ground = ['places', 'platform', 'money'];
const mayImport = {
  money: [],
  'api-contract': [],
  platform: ['money'],
  places: ['platform'],
  accounts: ['places', 'platform'],
  booths: ['accounts', ...ground],
  catalog: ['booths', 'accounts', ...ground],
  delivery: ['booths', 'catalog', ...ground],
  // the only lib that knows payment providers and banks; it calls nobody
  payments: ['platform', 'money'],
  orders: ['catalog', 'delivery', 'payments', 'booths', 'accounts', ...ground],
  visits: ['booths', 'platform'],
  notifications: ['orders', 'payments', 'catalog', 'delivery', 'booths', 'accounts', 'visits', ...ground],
  // read-only, over several libs at once: what the office finds and what it writes out; none imports it but the register of personal data
  reports: ['orders', 'payments', 'catalog', 'delivery', 'booths', 'accounts', 'visits', ...ground],
  database: ['reports', 'notifications', 'visits', 'orders', 'payments', 'catalog', 'delivery', 'booths', 'accounts', ...ground],
  ui: ['money'],
};
const anyServerLib = Object.keys(mayImport).filter((name) => name !== 'ui' && name !== 'api-contract');
const apps = {
  api: [...anyServerLib, 'api-contract'],
  worker: [...anyServerLib, 'api-contract'],
  storefront: ['ui', 'api-contract', 'money'],
  'back-office': ['ui', 'api-contract', 'money'],
  launcher: anyServerLib,
  // the bench sends what the storefront sends, so it reads the clients' documents
  bench: [...anyServerLib, 'api-contract'],
};

const depConstraints = Object.entries({ ...mayImport, ...apps }).map(([name, allowed]) => ({
  sourceTag: `name:${name}`,
  onlyDependOnLibsWithTags: allowed.map((other) => `name:${other}`),
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/dist-book/**', '**/generated/**', '**/.nx/**', '**/node_modules/**', '.data/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx, 'react-hooks': reactHooks },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'max-params': ['error', 7],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', '**/e2e/**', '**/testing/**'], rules: { 'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }] } },
  { files: ['apps/launcher/**', 'apps/bench/**', '**/scripts/**', '**/testing/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { ecmaVersion: 5, sourceType: 'commonjs', globals: { require: 'readonly', process: 'readonly', console: 'readonly', __dirname: 'readonly', module: 'writable', setTimeout: 'readonly', Buffer: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off', 'no-var': 'off', 'prefer-const': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly', setTimeout: 'readonly', Buffer: 'readonly' } } },
);
