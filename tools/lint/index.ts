/** The linter's configuration: typescript-eslint's recommendations, the import rule, and the size of files. */
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { trinityPlugin } from './plugin.ts';

const config: Linter.Config[] = [
  { ignores: ['dist/', 'node_modules/', '.cache/', '**/node_modules/'] },
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
];

export default config;
