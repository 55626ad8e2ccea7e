import derived370200 from './370200/derived.json' with { type: 'json' };
import parameters370200 from './370200/parameters.json' with { type: 'json' };
import qdDibao from './370200/policies/qd-dibao.json' with { type: 'json' };
import qdDisabilityCare from './370200/policies/qd-disability-care.json' with { type: 'json' };
import qdDisabilityFees from './370200/policies/qd-disability-fees.json' with { type: 'json' };
import qdDisabilityLiving from './370200/policies/qd-disability-living.json' with { type: 'json' };
import qdDisabilityMarginalAid from './370200/policies/qd-disability-marginal-aid.json' with { type: 'json' };
import qdDisabilityMedicalAid from './370200/policies/qd-disability-medical-aid.json' with { type: 'json' };
import qdDisabledEdu from './370200/policies/qd-disabled-edu.json' with { type: 'json' };
import qdElder80 from './370200/policies/qd-elder-80.json' with { type: 'json' };
import qdElderHomeCare from './370200/policies/qd-elder-home-care.json' with { type: 'json' };
import qdHeating from './370200/policies/qd-heating.json' with { type: 'json' };
import qdLtc from './370200/policies/qd-ltc.json' with { type: 'json' };
import qdMarginal from './370200/policies/qd-marginal.json' with { type: 'json' };
import qdMentalFreeDrug from './370200/policies/qd-mental-free-drug.json' with { type: 'json' };
import qdOrphanChild from './370200/policies/qd-orphan-child.json' with { type: 'json' };
import qdRigidExpense from './370200/policies/qd-rigid-expense.json' with { type: 'json' };
import qdTekun from './370200/policies/qd-tekun.json' with { type: 'json' };
import qdTempEmergency from './370200/policies/qd-temp-emergency.json' with { type: 'json' };
import qdTempExpense from './370200/policies/qd-temp-expense.json' with { type: 'json' };
import region370200 from './370200/region.json' with { type: 'json' };
import parameters370211 from './370211/parameters.json' with { type: 'json' };
import qdIncomeCheck from './370211/policies/qd-income-check.json' with { type: 'json' };
import qdMedicalMonitor from './370211/policies/qd-medical-monitor.json' with { type: 'json' };
import qdYimiyangguang from './370211/policies/qd-yimiyangguang.json' with { type: 'json' };
import region370211 from './370211/region.json' with { type: 'json' };

/** Qingdao and its West Coast district, as their JSON files come. */
export const qingdao = {
  '370200': {
    region: region370200,
    parameters: parameters370200,
    derived: derived370200,
    policies: [
      qdDibao,
      qdDisabilityCare,
      qdDisabilityFees,
      qdDisabilityLiving,
      qdDisabilityMarginalAid,
      qdDisabilityMedicalAid,
      qdDisabledEdu,
      qdElder80,
      qdElderHomeCare,
      qdHeating,
      qdLtc,
      qdMarginal,
      qdMentalFreeDrug,
      qdOrphanChild,
      qdRigidExpense,
      qdTekun,
      qdTempEmergency,
      qdTempExpense,
    ],
  },
  '370211': {
    region: region370211,
    parameters: parameters370211,
    policies: [qdIncomeCheck, qdMedicalMonitor, qdYimiyangguang],
  },
};
