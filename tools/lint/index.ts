/** The linter's configuration: typescript-eslint's recommendations, the import rule, and the size of files. */
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { trinityPlugin } from './plugin.ts';

/** Methods whose results hang on the locale of the machine: output must not. */
const BY_LOCALE = [
  'localeCompare',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
];

const config: Linter.Config[] = [
  { ignores: ['dist/', 'node_modules/', '.cache/', '**/node_modules/', 'vm/interp-wasm/generated.ts'] },
  ...(tseslint.configs.recommended as Linter.Config[]).map((entry) => ({ ...entry, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    plugins: { trinity: trinityPlugin() },
    languageOptions: { globals: {} },
    rules: {
      'trinity/imports': 'error',
      'trinity/ambient': 'error',
      'max-lines': ['error', { max: 800 }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['spec/**/*.ts', 'compiler/**/*.ts', 'vm/**/*.ts', 'backends/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...BY_LOCALE.map((property) => ({ property, message: 'What it gives depends on the machine.' })),
      ],
      'no-restricted-globals': ['error', { name: 'Intl', message: 'What it gives depends on the machine.' }],
    },
  },
];

export default config;
