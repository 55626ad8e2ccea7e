/**
 * Who may import whom. Data flows one way; a stage imports only what stands to its left:
 *   facts → rule → policy → interview      triage → route → clock → case
 * `test/structure/dependencies.test.ts` runs these rules and proves that each of them bites.
 */
const test = String.raw`\.(test|sample)\.tsx?$`;
const scoring = 'shared-scoring/src';
const phoneRoles = '(neighbour|resident|advisor|casework|family|lead)';

/** Forbids each stage of a line to import any stage to its right. */
const leftToRight = (name, line) =>
  line.slice(0, -1).map((stage, place) => ({
    name: `${name}-${stage}`,
    severity: 'error',
    comment: `${stage} stands left of ${line.slice(place + 1).join(', ')} and never looks there`,
    from: { path: `^${scoring}/${stage}/`, pathNot: test },
    to: { path: `^${scoring}/(${line.slice(place + 1).join('|')})/` },
  }));

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const forbidden = [
  ...leftToRight('screening-order', ['facts', 'rule', 'policy', 'interview']),
  ...leftToRight('case-order', ['triage', 'route', 'clock', 'case']),
  rule('day-apart', 'days know nothing', { path: `^${scoring}/day/`, pathNot: test }, { path: `^${scoring}/(?!day/)` }),
  rule(
    'batch-apart',
    'a phone judges one household: only the way out and what runs over many look at batch',
    { path: `^${scoring}/(day|facts|rule|region|policy|interview|triage|route|clock|case|contract)/`, pathNot: test },
    { path: `^${scoring}/batch/` },
  ),
  rule(
    'screening-never-sees-cases',
    'what a resident answers has no way into a report or a case',
    { path: `^${scoring}/(facts|rule|policy|interview|batch)/`, pathNot: test },
    { path: `^${scoring}/(triage|route|clock|case)/` },
  ),
  rule(
    'cases-never-see-screening',
    'a case is moved by events, never by screening answers',
    { path: `^${scoring}/(triage|route|clock|case)/`, pathNot: test },
    { path: `^${scoring}/(facts|rule|policy|interview|batch)/` },
  ),
  rule(
    'income-apart',
    'the calculator knows facts, figures and its own rules; it neither screens nor asks for the interview',
    { path: `^${scoring}/income/`, pathNot: test },
    { path: `^${scoring}/(policy|interview|library|assess|triage|route|clock|case)/` },
  ),
  rule(
    'library-apart',
    'the library finds policies by their words; it never judges a household',
    { path: `^${scoring}/library/`, pathNot: test },
    { path: `^${scoring}/(rule|policy|interview|income|triage|route|clock|case)/` },
  ),
  rule(
    'assess-apart',
    'an assessment weighs what was seen and told; of the others it knows only days and how data is read',
    { path: `^${scoring}/assess/`, pathNot: test },
    {
      path: `^${scoring}/(rule|policy|interview|triage|route|clock|case)/`,
      pathNot: `^${scoring}/(clock/civil|triage/read-data)\\.ts$`,
    },
  ),
  rule(
    'contract-unseen',
    'contract and match see every stage, no stage sees them',
    { path: `^${scoring}/`, pathNot: [String.raw`^shared-scoring/src/(contract/|match/|index\.ts$)`, test] },
    { path: `^${scoring}/(contract|match)/` },
  ),
  rule(
    'scoring-apart',
    'shared-scoring runs anywhere: it knows no other workspace',
    { path: '^shared-scoring/' },
    { path: '^(functions|miniapp|infra|test)/' },
  ),
  rule(
    'scoring-pure',
    'shared-scoring needs nothing but zod/mini: no node modules, no other package',
    { path: '^shared-scoring/(src|regions)/', pathNot: test },
    {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core', 'undetermined'],
      pathNot: '^node_modules/zod/(mini|v4/mini)/',
    },
  ),
  rule(
    'no-classic-zod',
    'classic zod compiles with new Function, which WeChat forbids; zod/mini does not',
    { path: '^(shared-scoring|functions/src|miniapp/src)/' },
    { path: '^node_modules/zod/(index|v3/|v4/(index|classic/))' },
  ),
  rule(
    'phone-apart',
    'the phone knows the contract, not the server',
    { path: '^miniapp/' },
    { path: '^(functions|infra)/' },
  ),
  rule(
    'server-apart',
    'the server knows neither phone nor cloud',
    { path: '^functions/' },
    { path: '^(miniapp|infra)/' },
  ),
  rule(
    'infra-takes-names-only',
    'infra learns names from the functions and nothing else',
    { path: '^infra/' },
    { path: '^(functions|miniapp|shared-scoring)/', pathNot: String.raw`^functions/src/names\.ts$` },
  ),
  rule(
    'source-never-dev',
    'the local street never reaches a deployed bundle',
    { path: '^(functions/src|miniapp/src|shared-scoring|infra)/', pathNot: test },
    { path: '^functions/dev/' },
  ),
  rule(
    'taro-at-the-edge',
    'Taro is named only at the entry, in device/, api/transport.ts, pages and parts',
    {
      path: '^miniapp/src/',
      pathNot: [
        '^miniapp/src/(device|pages|parts)/',
        String.raw`^miniapp/src/(app\.tsx|api/transport\.ts)$`,
        String.raw`^miniapp/src/${phoneRoles}/(parts/|.+\.tsx$)`,
        test,
      ],
    },
    { path: '^node_modules/@tarojs/' },
  ),
  rule(
    'parts-never-fetch',
    'parts take props and give events',
    { path: '^miniapp/src/parts/', pathNot: test },
    { path: '^miniapp/src/api/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'roles-apart',
    'a subpackage never imports another: WeChat loads them one by one',
    { path: `^miniapp/src/${phoneRoles}/`, pathNot: test },
    { path: `^miniapp/src/${phoneRoles}/`, pathNot: '^miniapp/src/$1/' },
  ),
  rule(
    'main-never-needs-roles',
    'the main package opens without any subpackage',
    { path: '^miniapp/src/', pathNot: [`^miniapp/src/${phoneRoles}/`, test] },
    { path: `^miniapp/src/${phoneRoles}/` },
  ),
  rule(
    'hono-in-http',
    'errors become HTTP in one place, so HTTP is known in one place',
    { path: '^functions/src/', pathNot: ['^functions/src/(http|entry)/', test] },
    { path: '^node_modules/(hono|@hono)/' },
  ),
  rule(
    'kms-in-platform',
    'only platform/ touches keys',
    { path: '^functions/src/', pathNot: ['^functions/src/platform/', test] },
    { path: '^node_modules/@aws-sdk/client-kms/' },
  ),
  rule(
    'tests-stay-tests',
    'shipped code imports no test and no test tool',
    { path: '^(functions/src|miniapp/src|shared-scoring|infra)/', pathNot: test },
    { path: [test, '^test/', '^node_modules/(vitest|fast-check|@testing-library)/'] },
  ),
  rule('no-cycles', 'a cycle hides who owns what', {}, { circular: true }),
  rule('resolvable', 'every import leads somewhere', {}, { couldNotResolve: true }),
  rule(
    'no-orphans',
    'a file nobody imports and that imports nothing is a leftover',
    {
      orphan: true,
      pathNot: [
        test,
        String.raw`\.(d\.m?ts|json|cjs)$`,
        String.raw`(^|/)(babel\.config|[^/]*\.config)\.[jt]s$`,
        '^functions/src/entry/',
        // Put into the bundles by an esbuild alias.
        String.raw`^functions/src/platform/(lambda-credentials|unused-sdk)\.ts$`,
      ],
    },
    {},
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`(^|/)(dist|cdk\.out|\.street|\.cache)/` },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
