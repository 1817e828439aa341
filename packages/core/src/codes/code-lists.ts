import { coachingRegimeCodes, grantorCodes, provisionFormCodes, resultCodes } from "./coaching.ts";
import type { CodeList } from "./code-list.ts";
import { facilityGoalCodes, provisionTypeCodes, workCapacityCodes } from "./srg.ts";

/** All code lists of the domain, in order of id. */
export const codeLists: readonly CodeList[] = [
  coachingRegimeCodes,
  facilityGoalCodes,
  grantorCodes,
  provisionFormCodes,
  provisionTypeCodes,
  resultCodes,
  workCapacityCodes,
].sort((a, b) => (a.id < b.id ? -1 : 1));
