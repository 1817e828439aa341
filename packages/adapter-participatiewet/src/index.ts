import type { Adapter } from "@jobcoach/adapter";
import { municipalExports } from "./exports/exports.ts";
import { suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie/suwiml-gsd-reintegratie.ts";

/** The formats of municipalities that can be read. */
export const participatiewet = (): readonly Adapter[] => [...municipalExports, suwimlGsdReintegratie];

export { municipalExports, municipalProfiles } from "./exports/exports.ts";
export { gsdReintegratieRules } from "./suwiml-gsd-reintegratie/rules.ts";
export { suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie/suwiml-gsd-reintegratie.ts";
