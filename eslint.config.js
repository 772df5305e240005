import {defineConfig} from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default defineConfig(
  // The consumer in `tests/package` is checked against the packed package.
  {ignores: ['dist', 'coverage', 'fixtures', 'tests/package']},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {project: ['./tsconfig.json', './tests/tsconfig.json'], tsconfigRootDir: import.meta.dirname}
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      // Says of many a cast that documents what a tree holds that it is of no use.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // `String(value)` says in an error what was given, whatever it is.
      '@typescript-eslint/no-base-to-string': 'off'
    }
  },
  {
    // Every page is matched against these, and no page may be slow.
    files: ['src/**/*.ts'],
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential', ignoreSticky: true}]
    }
  }
)
