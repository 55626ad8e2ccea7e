import derived310000 from './310000/derived.json' with { type: 'json' };
import parameters310000 from './310000/parameters.json' with { type: 'json' };
import shAdviserVisit from './310000/policies/sh-adviser-visit.json' with { type: 'json' };
import shCableTvRelief from './310000/policies/sh-cable-tv-relief.json' with { type: 'json' };
import shCharity from './310000/policies/sh-charity.json' with { type: 'json' };
import shChildHospitalFund from './310000/policies/sh-child-hospital-fund.json' with { type: 'json' };
import shChildInDifficulty from './310000/policies/sh-child-in-difficulty.json' with { type: 'json' };
import shChildProtection from './310000/policies/sh-child-protection.json' with { type: 'json' };
import shDibao from './310000/policies/sh-dibao.json' with { type: 'json' };
import shDibaoSingle from './310000/policies/sh-dibao-single.json' with { type: 'json' };
import shDisabBarrierFree from './310000/policies/sh-disab-barrier-free.json' with { type: 'json' };
import shDisabCare from './310000/policies/sh-disab-care.json' with { type: 'json' };
import shDisabChildRehab from './310000/policies/sh-disab-child-rehab.json' with { type: 'json' };
import shDisabDevice from './310000/policies/sh-disab-device.json' with { type: 'json' };
import shDisabEmployment from './310000/policies/sh-disab-employment.json' with { type: 'json' };
import shDisabHomeCare from './310000/policies/sh-disab-home-care.json' with { type: 'json' };
import shDisabInsurance from './310000/policies/sh-disab-insurance.json' with { type: 'json' };
import shDisabLiving from './310000/policies/sh-disab-living.json' with { type: 'json' };
import shDisaster from './310000/policies/sh-disaster.json' with { type: 'json' };
import shEduCompulsory from './310000/policies/sh-edu-compulsory.json' with { type: 'json' };
import shEduKindergarten from './310000/policies/sh-edu-kindergarten.json' with { type: 'json' };
import shEduSenior from './310000/policies/sh-edu-senior.json' with { type: 'json' };
import shEduUniversity from './310000/policies/sh-edu-university.json' with { type: 'json' };
import shEduVocational from './310000/policies/sh-edu-vocational.json' with { type: 'json' };
import shElderAllowance from './310000/policies/sh-elder-allowance.json' with { type: 'json' };
import shElderCareSubsidy from './310000/policies/sh-elder-care-subsidy.json' with { type: 'json' };
import shElderHouseholdAdaptation from './310000/policies/sh-elder-household-adaptation.json' with { type: 'json' };
import shElderMeal from './310000/policies/sh-elder-meal.json' with { type: 'json' };
import shEmergencyDisease from './310000/policies/sh-emergency-disease.json' with { type: 'json' };
import shFestivalAid from './310000/policies/sh-festival-aid.json' with { type: 'json' };
import shFuneral from './310000/policies/sh-funeral.json' with { type: 'json' };
import shGrainOil from './310000/policies/sh-grain-oil.json' with { type: 'json' };
import shHomelessAid from './310000/policies/sh-homeless-aid.json' with { type: 'json' };
import shHospitalDeposit from './310000/policies/sh-hospital-deposit.json' with { type: 'json' };
import shHousingGzf from './310000/policies/sh-housing-gzf.json' with { type: 'json' };
import shHousingLianzuSubsidy from './310000/policies/sh-housing-lianzu-subsidy.json' with { type: 'json' };
import shHousingLianzuUnit from './310000/policies/sh-housing-lianzu-unit.json' with { type: 'json' };
import shJobDifficultPerson from './310000/policies/sh-job-difficult-person.json' with { type: 'json' };
import shJobEmployerSubsidy from './310000/policies/sh-job-employer-subsidy.json' with { type: 'json' };
import shJobFlexSubsidy from './310000/policies/sh-job-flex-subsidy.json' with { type: 'json' };
import shJobPublicPost from './310000/policies/sh-job-public-post.json' with { type: 'json' };
import shJobTraining from './310000/policies/sh-job-training.json' with { type: 'json' };
import shJudicialAid from './310000/policies/sh-judicial-aid.json' with { type: 'json' };
import shLegalAid from './310000/policies/sh-legal-aid.json' with { type: 'json' };
import shLtc from './310000/policies/sh-ltc.json' with { type: 'json' };
import shMajorOutpatient from './310000/policies/sh-major-outpatient.json' with { type: 'json' };
import shMarginal from './310000/policies/sh-marginal.json' with { type: 'json' };
import shMedicalAidInpatient from './310000/policies/sh-medical-aid-inpatient.json' with { type: 'json' };
import shMedicalAidOutpatient from './310000/policies/sh-medical-aid-outpatient.json' with { type: 'json' };
import shMedicalPremium from './310000/policies/sh-medical-premium.json' with { type: 'json' };
import shMedicalReliefEmployees from './310000/policies/sh-medical-relief-employees.json' with { type: 'json' };
import shMentalIllnessAid from './310000/policies/sh-mental-illness-aid.json' with { type: 'json' };
import shOnlyChildParents from './310000/policies/sh-only-child-parents.json' with { type: 'json' };
import shOrphanScattered from './310000/policies/sh-orphan-scattered.json' with { type: 'json' };
import shPriceSubsidy from './310000/policies/sh-price-subsidy.json' with { type: 'json' };
import shPsychLine from './310000/policies/sh-psych-line.json' with { type: 'json' };
import shRigidExpense from './310000/policies/sh-rigid-expense.json' with { type: 'json' };
import shRigidLiving from './310000/policies/sh-rigid-living.json' with { type: 'json' };
import shRuralHouse from './310000/policies/sh-rural-house.json' with { type: 'json' };
import shServiceAid from './310000/policies/sh-service-aid.json' with { type: 'json' };
import shSevereDisabledNojob from './310000/policies/sh-severe-disabled-nojob.json' with { type: 'json' };
import shSpecialFamily from './310000/policies/sh-special-family.json' with { type: 'json' };
import shTekun from './310000/policies/sh-tekun.json' with { type: 'json' };
import shTempEmergency from './310000/policies/sh-temp-emergency.json' with { type: 'json' };
import shTempExpense from './310000/policies/sh-temp-expense.json' with { type: 'json' };
import shUnattendedChild from './310000/policies/sh-unattended-child.json' with { type: 'json' };
import shUnemploymentInsurance from './310000/policies/sh-unemployment-insurance.json' with { type: 'json' };
import shUnionHardship from './310000/policies/sh-union-hardship.json' with { type: 'json' };
import shUtilityRelief from './310000/policies/sh-utility-relief.json' with { type: 'json' };
import region310000 from './310000/region.json' with { type: 'json' };
import cnNeedsAssess from './310105/policies/cn-needs-assess.json' with { type: 'json' };
import cnSiyi from './310105/policies/cn-siyi.json' with { type: 'json' };
import region310105 from './310105/region.json' with { type: 'json' };
import pdEClaim from './310115/policies/pd-e-claim.json' with { type: 'json' };
import pdFamilyGrowth from './310115/policies/pd-family-growth.json' with { type: 'json' };
import pdHeart from './310115/policies/pd-heart.json' with { type: 'json' };
import pdNewStart from './310115/policies/pd-new-start.json' with { type: 'json' };
import region310115 from './310115/region.json' with { type: 'json' };
import qpBridge from './310118/policies/qp-bridge.json' with { type: 'json' };
import region310118 from './310118/region.json' with { type: 'json' };

/** Shanghai and its districts, as their JSON files come. */
export const shanghai = {
  '310000': {
    region: region310000,
    parameters: parameters310000,
    derived: derived310000,
    policies: [
      shAdviserVisit,
      shCableTvRelief,
      shCharity,
      shChildHospitalFund,
      shChildInDifficulty,
      shChildProtection,
      shDibao,
      shDibaoSingle,
      shDisabBarrierFree,
      shDisabCare,
      shDisabChildRehab,
      shDisabDevice,
      shDisabEmployment,
      shDisabHomeCare,
      shDisabInsurance,
      shDisabLiving,
      shDisaster,
      shEduCompulsory,
      shEduKindergarten,
      shEduSenior,
      shEduUniversity,
      shEduVocational,
      shElderAllowance,
      shElderCareSubsidy,
      shElderHouseholdAdaptation,
      shElderMeal,
      shEmergencyDisease,
      shFestivalAid,
      shFuneral,
      shGrainOil,
      shHomelessAid,
      shHospitalDeposit,
      shHousingGzf,
      shHousingLianzuSubsidy,
      shHousingLianzuUnit,
      shJobDifficultPerson,
      shJobEmployerSubsidy,
      shJobFlexSubsidy,
      shJobPublicPost,
      shJobTraining,
      shJudicialAid,
      shLegalAid,
      shLtc,
      shMajorOutpatient,
      shMarginal,
      shMedicalAidInpatient,
      shMedicalAidOutpatient,
      shMedicalPremium,
      shMedicalReliefEmployees,
      shMentalIllnessAid,
      shOnlyChildParents,
      shOrphanScattered,
      shPriceSubsidy,
      shPsychLine,
      shRigidExpense,
      shRigidLiving,
      shRuralHouse,
      shServiceAid,
      shSevereDisabledNojob,
      shSpecialFamily,
      shTekun,
      shTempEmergency,
      shTempExpense,
      shUnattendedChild,
      shUnemploymentInsurance,
      shUnionHardship,
      shUtilityRelief,
    ],
  },
  '310105': { region: region310105, policies: [cnNeedsAssess, cnSiyi] },
  '310115': { region: region310115, policies: [pdEClaim, pdFamilyGrowth, pdHeart, pdNewStart] },
  '310118': { region: region310118, policies: [qpBridge] },
};
