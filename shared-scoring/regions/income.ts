import nation from './000000/income.json' with { type: 'json' };
import shanghai from './310000/income.json' with { type: 'json' };
import westCoast from './370211/income.json' with { type: 'json' };

const own: Readonly<Record<string, unknown>> = { '000000': nation, '310000': shanghai, '370211': westCoast };
const chains: Readonly<Record<string, readonly string[]>> = {
  '310000': ['000000', '310000'],
  '310105': ['000000', '310000'],
  '310115': ['000000', '310000'],
  '310118': ['000000', '310000'],
  '370211': ['000000', '370211'],
};

/** The income rules of a region as their files come, farthest first, for `readIncomeRules`; the nation's where it has none. */
export const incomeRulesOf = (code: string): readonly unknown[] => (chains[code] ?? ['000000']).map((one) => own[one]);
