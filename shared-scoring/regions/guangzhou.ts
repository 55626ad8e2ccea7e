import derived440100 from './440100/derived.json' with { type: 'json' };
import parameters440100 from './440100/parameters.json' with { type: 'json' };
import gzDibao from './440100/policies/gz-dibao.json' with { type: 'json' };
import gzDisabilityCare from './440100/policies/gz-disability-care.json' with { type: 'json' };
import gzDisabilityLiving from './440100/policies/gz-disability-living.json' with { type: 'json' };
import gzEdu from './440100/policies/gz-edu.json' with { type: 'json' };
import gzElderMeal from './440100/policies/gz-elder-meal.json' with { type: 'json' };
import gzElderService from './440100/policies/gz-elder-service.json' with { type: 'json' };
import gzElderTransport from './440100/policies/gz-elder-transport.json' with { type: 'json' };
import gzFeeRelief from './440100/policies/gz-fee-relief.json' with { type: 'json' };
import gzJob from './440100/policies/gz-job.json' with { type: 'json' };
import gzLegal from './440100/policies/gz-legal.json' with { type: 'json' };
import gzLtc from './440100/policies/gz-ltc.json' with { type: 'json' };
import gzMarginal from './440100/policies/gz-marginal.json' with { type: 'json' };
import gzMedicalAid from './440100/policies/gz-medical-aid.json' with { type: 'json' };
import gzOrphanChild from './440100/policies/gz-orphan-child.json' with { type: 'json' };
import gzPublicRental from './440100/policies/gz-public-rental.json' with { type: 'json' };
import gzTekun from './440100/policies/gz-tekun.json' with { type: 'json' };
import gzTempEmergency from './440100/policies/gz-temp-emergency.json' with { type: 'json' };
import gzTempExpense from './440100/policies/gz-temp-expense.json' with { type: 'json' };
import region440100 from './440100/region.json' with { type: 'json' };

/** Guangzhou, as its JSON files come. */
export const guangzhou = {
  '440100': {
    region: region440100,
    parameters: parameters440100,
    derived: derived440100,
    policies: [
      gzDibao,
      gzDisabilityCare,
      gzDisabilityLiving,
      gzEdu,
      gzElderMeal,
      gzElderService,
      gzElderTransport,
      gzFeeRelief,
      gzJob,
      gzLegal,
      gzLtc,
      gzMarginal,
      gzMedicalAid,
      gzOrphanChild,
      gzPublicRental,
      gzTekun,
      gzTempEmergency,
      gzTempExpense,
    ],
  },
};
