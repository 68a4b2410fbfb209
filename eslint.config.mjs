import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const VAGUE = /(^|[-.])(utils?|helpers?|managers?|common|base|misc|data|info)([-.]|$)/;
const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|mjs|cjs)$/;

/** A file is named in kebab-case after what it exports; words that say nothing are refused. */
const fileName = {
  create: (context) => ({
    Program(node) {
      const name = context.filename.split(/[\\/]/).at(-1) ?? '';
      const fault = KEBAB.test(name) ? (VAGUE.test(name) ? 'says nothing about its content' : null) : 'is not kebab-case';
      if (fault !== null) context.report({ node, message: `The file name ${name} ${fault}.` });
    },
  }),
};

const SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that declares it.' },
];

const PURE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'A decision reads no clock: take an Instant.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'A decision reads no clock: take an Instant.',
  },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'A decision draws no lots.' },
  { selector: 'AwaitExpression', message: 'A decision awaits nothing.' },
];

const ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Configuration comes from src/config.ts alone.',
};

const FOCUS = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
    message: 'Every test runs.',
  },
  { selector: 'CallExpression[callee.name=/^(fit|xit|xtest|fdescribe|xdescribe)$/]', message: 'Every test runs.' },
];

/** A name that begins with an underscore is left out on purpose. */
const UNUSED = (rule) => ({ [rule]: ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] });

const DESK_GLOBALS = Object.fromEntries(
  ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'module', 'performance', 'process', 'require', 'setTimeout'].map((name) => [
    name,
    'readonly',
  ]),
);

const TYPED_RULES = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-extraneous-class': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  // GraphQL's operation kinds are an enum of plain words; the compiler checks the words.
  '@typescript-eslint/no-unsafe-enum-comparison': 'off',
  // TypeORM and type-graphql name a class by this type.
  '@typescript-eslint/no-unsafe-function-type': 'off',
  ...UNUSED('@typescript-eslint/no-unused-vars'),
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.data/', 'test/support/generated/'] },
  js.configs.recommended,
  {
    plugins: { lecito: { rules: { 'file-name': fileName } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'lecito/file-name': 'error',
      complexity: ['error', 18],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 4],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: TYPED_RULES,
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...SYNTAX, ENVIRONMENT] } },
  { files: ['src/config.ts'], rules: { 'no-restricted-syntax': ['error', ...SYNTAX] } },
  { files: ['src/decision/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...SYNTAX, ENVIRONMENT, ...PURE] } },
  { files: ['src/cli/**/*.ts', 'src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX, ...FOCUS],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // jest takes the set-up of all suites from a default export.
  { files: ['test/support/global-*.ts'], rules: { 'no-restricted-syntax': ['error', ...FOCUS] } },
  // What runs only at a developer's desk may print and read the environment.
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: DESK_GLOBALS },
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', ...UNUSED('no-unused-vars') },
  },
);
