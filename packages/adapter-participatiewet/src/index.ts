import type { Adapter } from "@jobcoach/adapter";
import { esfDeelnemers } from "./esf-deelnemers/esf-deelnemers.ts";
import { municipalExports } from "./exports/exports.ts";
import { ggmWerk } from "./ggm-werk/ggm-werk.ts";
import { suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie/suwiml-gsd-reintegratie.ts";

/** The formats of municipalities that can be read. */
export const participatiewet = (): readonly Adapter[] => [
  ...municipalExports,
  esfDeelnemers,
  ggmWerk,
  suwimlGsdReintegratie,
];

export { esfDeelnemers, esfDeelnemersRows, esfDeelnemersTemplate } from "./esf-deelnemers/esf-deelnemers.ts";
export { esfDeelnemersRules } from "./esf-deelnemers/rules.ts";
export { municipalExports, municipalProfiles } from "./exports/exports.ts";
export { ggmWerk, ggmWerkRows, ggmWerkTemplate } from "./ggm-werk/ggm-werk.ts";
export { ggmWerkRules } from "./ggm-werk/rules.ts";
export { gsdReintegratieRules } from "./suwiml-gsd-reintegratie/rules.ts";
export { suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie/suwiml-gsd-reintegratie.ts";
