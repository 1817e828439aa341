import type { Adapter } from "@jobcoach/adapter";
import { suwimlUwvDoelgroepregister } from "./suwiml-uwv-doelgroepregister/suwiml-uwv-doelgroepregister.ts";
import { suwimlUwvInkomsten } from "./suwiml-uwv-inkomsten/suwiml-uwv-inkomsten.ts";
import { suwimlUwvWerkbedrijf } from "./suwiml-uwv-werkbedrijf/suwiml-uwv-werkbedrijf.ts";
import { suwimlUwvWerknemersverzekeringen } from "./suwiml-uwv-werknemersverzekeringen/suwiml-uwv-werknemersverzekeringen.ts";
import { uwvJobcoach } from "./uwv-jobcoach/uwv-jobcoach.ts";

/**
 * Words of this package. The *polisadministratie* holds what employers return on wages. An *Inkomstenverhouding* (IKV) is a
 * relation between a person and who pays them: a job, a benefit, a pension. An *Inkomstenperiode* (IKP) is a time in which
 * its traits do not change; an *Inkomstenopgave* (IKO) is one wage return. *FiNr* is the fiscal number of an employer. The
 * *doelgroepregister* lists who counts for the job agreement; a *grondslag* is a ground to be in it. *WERKbedrijf* is the part
 * of UWV that helps people find work; a *Werkinstrument* is a means it uses, such as a job coach.
 */

/** The formats of UWV that can be read. */
export const uwv = (): readonly Adapter[] => [
  suwimlUwvDoelgroepregister,
  suwimlUwvInkomsten,
  suwimlUwvWerkbedrijf,
  suwimlUwvWerknemersverzekeringen,
  uwvJobcoach,
];

export { uwvDoelgroepregisterRules } from "./suwiml-uwv-doelgroepregister/rules.ts";
export { suwimlUwvDoelgroepregister } from "./suwiml-uwv-doelgroepregister/suwiml-uwv-doelgroepregister.ts";
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
export { uwvWerkbedrijfRules } from "./suwiml-uwv-werkbedrijf/rules.ts";
export { suwimlUwvWerkbedrijf } from "./suwiml-uwv-werkbedrijf/suwiml-uwv-werkbedrijf.ts";
export { employeeLaws } from "./suwiml-uwv-werknemersverzekeringen/codes.ts";
export { suwimlUwvWerknemersverzekeringen } from "./suwiml-uwv-werknemersverzekeringen/suwiml-uwv-werknemersverzekeringen.ts";
export { uwvJobcoachRules } from "./uwv-jobcoach/rules.ts";
export { uwvJobcoach, uwvJobcoachTemplate } from "./uwv-jobcoach/uwv-jobcoach.ts";
