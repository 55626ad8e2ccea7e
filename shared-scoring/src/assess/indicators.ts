import { childBurden } from './indicator/child-burden.ts';
import { childHome } from './indicator/child-home.ts';
import { company } from './indicator/company.ts';
import { disability } from './indicator/disability.ts';
import { education } from './indicator/education.ts';
import { employment } from './indicator/employment.ts';
import { housing } from './indicator/housing.ts';
import { illness } from './indicator/illness.ts';
import { income } from './indicator/income.ts';
import { insurance } from './indicator/insurance.ts';

/** The ten indicators in their order. */
export const indicators = [
  income,
  housing,
  illness,
  disability,
  education,
  employment,
  insurance,
  company,
  childBurden,
  childHome,
] as const;
