import eslint from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

// Imports point inwards, and two adapters never know one another: main introduces them (docs/decisions).
const rooms = [
  'domain',
  'application',
  'understanding',
  'teams',
  'portal',
  'http',
  'store',
  'i18n',
  'local',
  'main',
];
const mayImport = {
  domain: [],
  i18n: ['domain'],
  understanding: ['domain'],
  application: ['domain', 'i18n'],
  teams: ['application', 'domain', 'i18n', 'understanding'],
  portal: ['application', 'domain', 'i18n'],
  http: ['application', 'domain', 'i18n'],
  store: ['application', 'domain'],
  local: ['application', 'domain', 'i18n'],
  main: rooms,
};

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/', 'test-results/', '.playground/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.json'] } },
      'boundaries/elements': rooms.map((room) => ({
        type: room,
        pattern: room === 'main' ? 'src' : `src/${room}`,
      })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: rooms.map((room) => ({
            from: { element: { type: room } },
            allow: [...(mayImport[room] ?? []), room].map((type) => ({ to: { element: { type } } })),
          })),
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        location: 'readonly',
        window: 'readonly',
      },
    },
  },
);
