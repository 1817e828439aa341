import type { Parameter } from "../../law/parameter.ts";
import { generalDisregard, medicalDisregard, wageSubsidyDisregard } from "./income-disregard.ts";
import {
  fullSubsidyHours,
  internalCoachAmounts,
  internalTrialAmounts,
  veryLightPilotAmount,
} from "./internal-coach-subsidy.ts";
import { ceilingShares, externalHourlyRate, regimeShares, retroactiveWeeks } from "./job-coach.ts";
import * as eligibility from "./job-coach-eligibility.ts";
import { adultAge, holidayAllowance, minimumWageHour, minimumWageMonth, youthMonthRounding } from "./minimum-wage.ts";
import * as advantages from "./wage-cost-advantage.ts";
import * as subsidy from "./wage-subsidy.ts";
import { youthTiers } from "./youth-minimum-wage.ts";

/** Every number from law and policy that the schemes know, each once. */
export const schemeParameters = (): readonly Parameter[] => [
  minimumWageMonth,
  minimumWageHour,
  adultAge,
  youthMonthRounding,
  holidayAllowance,
  ...youthTiers.flatMap(({ share, hour, month }) => [share, hour, month]),
  ...Object.values(subsidy),
  ...[generalDisregard, wageSubsidyDisregard, medicalDisregard].flatMap(({ share, maximum, months }) =>
    months === undefined ? [share, maximum] : [share, maximum, months],
  ),
  ...Object.values(advantages).flatMap((each) => {
    if (typeof each === "string") return [];
    return "periods" in each ? [each] : [each.rate, each.maximum, each.years];
  }),
  ...Object.values(regimeShares).flatMap((regimes) =>
    Object.values(regimes).flatMap(({ years, trialPlacement }) => [...years, trialPlacement]),
  ),
  ...Object.values(ceilingShares).flat(),
  retroactiveWeeks,
  externalHourlyRate,
  ...Object.values(eligibility),
  ...Object.values(internalCoachAmounts).flat(),
  veryLightPilotAmount,
  ...Object.values(internalTrialAmounts),
  fullSubsidyHours,
];
