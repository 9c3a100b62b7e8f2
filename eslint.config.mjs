import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.stryker-tmp/', 'coverage/', 'dist/', '**/*.gen.ts']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // There are no enums here, and looking for one through the types of every rule takes a minute and four gigabytes.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'date-fns',
              message: 'Import the function alone (date-fns/addDays): the whole costs 80 to 800 ms in tests.',
            },
            { name: 'date-fns/locale', message: 'Import one locale alone (date-fns/locale/sv).' },
            {
              name: '@date-fns/utc',
              message:
                'Import UTCDateMini from @date-fns/utc/date/mini: the full class makes three Intl formatters, 10 ms.',
            },
            { name: '@date-fns/utc/date', message: 'Import UTCDateMini from @date-fns/utc/date/mini.' },
          ],
        },
      ],
    },
  },
  // The compiler knows Node's names, and checks these files too.
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.cjs', 'bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'readonly', process: 'readonly', require: 'readonly' },
    },
  },
);
