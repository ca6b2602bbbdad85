import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Only the Excel adapter and the start-up file of the pane may name Excel or Office (docs/architecture.md). */
const knowsExcel = ['src/workbook/office/**/*.ts', 'src/taskpane/start.tsx'];

/** Runs in every web view Office ever used: the parser itself refuses whatever is younger than ES5. */
const oldLanguage = ['src/taskpane/browser-check.js'];

const onlyThere = 'Only src/workbook/office/ and src/taskpane/start.tsx know Excel and Office.';
const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

export default tseslint.config(
  { ignores: ['dist/**', 'output/**', 'node_modules/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    ignores: oldLanguage,
    extends: [tseslint.configs.recommended],
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
      'no-restricted-globals': ['error', ...hostGlobals.map((name) => ({ name, message: onlyThere }))],
      'no-restricted-properties': [
        'error',
        ...hostGlobals.flatMap((property) =>
          ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: onlyThere })),
        ),
      ],
    },
  },
  {
    files: knowsExcel,
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: oldLanguage,
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly' },
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', eqeqeq: 'error' },
  },
  { files: ['scripts/**/*.mjs', 'bench/*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs', 'webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
