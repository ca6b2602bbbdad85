import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

/** Only the Excel adapter and the start-up file of the pane may name Excel or Office (docs/architecture.md). */
const knowsExcel = ['src/workbook/office/**', 'src/taskpane/start.tsx'];

export default tseslint.config(
  { ignores: ['dist/**', 'output/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.mjs'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: knowsExcel,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/workbook/office/ knows Excel.' },
        { name: 'Office', message: 'Only src/workbook/office/ and the start-up file know Office.' },
        { name: 'OfficeExtension', message: 'Only src/workbook/office/ knows Office.' },
      ],
    },
  },
  ...officeAddins.configs.recommended.map((config) => ({ ...config, files: knowsExcel })),
  { files: ['scripts/**/*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
