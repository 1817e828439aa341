import type { Adapter } from "@jobcoach/adapter";
import { suwimlUwvInkomsten } from "./suwiml-uwv-inkomsten/suwiml-uwv-inkomsten.ts";
import { uwvJobcoach } from "./uwv-jobcoach/uwv-jobcoach.ts";

/**
 * Words of this package. The *polisadministratie* holds what employers return on wages. An *Inkomstenverhouding* (IKV) is a
 * relation between a person and who pays them: a job, a benefit, a pension. An *Inkomstenperiode* (IKP) is a time in which
 * its traits do not change; an *Inkomstenopgave* (IKO) is one wage return. *FiNr* is the fiscal number of an employer.
 */

/** The formats of UWV that can be read. */
export const uwv = (): readonly Adapter[] => [suwimlUwvInkomsten, uwvJobcoach];

export {
  benefitLaws,
  contractTypes,
  type IncomeKind,
  type IncomeNature,
  incomeKinds,
  incomeNatures,
  wageKinds,
  workKindOfNature,
} from "./suwiml-uwv-inkomsten/codes.ts";
export { uwvInkomstenRules } from "./suwiml-uwv-inkomsten/rules.ts";
export { suwimlUwvInkomsten } from "./suwiml-uwv-inkomsten/suwiml-uwv-inkomsten.ts";
export { uwvJobcoachRules } from "./uwv-jobcoach/rules.ts";
export { uwvJobcoach, uwvJobcoachRows, uwvJobcoachTemplate } from "./uwv-jobcoach/uwv-jobcoach.ts";
