import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

type Config = {
  readonly forbidden: readonly (IForbiddenRuleType & { readonly name: string })[];
  readonly options: ICruiseOptions;
};

// The rules are CommonJS because dependency-cruiser's own command reads them too.
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Config;

/** Every rule of `.dependency-cruiser.cjs`, by name. */
export const ruleNames = config.forbidden.map(({ name }) => name);

/** What dependency-cruiser sees under `baseDir`: modules, their imports and every broken rule. */
export const cruiseTree = async (baseDir: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const { enhancedResolveOptions, ...options } = config.options;
  const { output } = await cruise(
    [...folders],
    { ...options, baseDir, validate: true, ruleSet: { forbidden: [...config.forbidden] } },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
};
