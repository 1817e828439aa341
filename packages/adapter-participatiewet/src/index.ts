import type { Adapter } from "@jobcoach/adapter";
import { bus } from "./bus/bus.ts";
import { esfDeelnemers } from "./esf-deelnemers/esf-deelnemers.ts";
import { municipalExports } from "./exports/exports.ts";
import { ggmWerk } from "./ggm-werk/ggm-werk.ts";
import { srg2015 } from "./srg/srg-2015.ts";
import { srg2019 } from "./srg/srg-2019.ts";
import { suwimlBijstandsregelingen } from "./suwiml-bijstandsregelingen/suwiml-bijstandsregelingen.ts";
import { suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie/suwiml-gsd-reintegratie.ts";

/** The formats of municipalities that can be read. */
export const participatiewet = (): readonly Adapter[] => [
  ...municipalExports,
  bus,
  esfDeelnemers,
  ggmWerk,
  srg2015,
  srg2019,
  suwimlBijstandsregelingen,
  suwimlGsdReintegratie,
];

export { bus, busWith } from "./bus/bus.ts";
export { type BusField, busLayout } from "./bus/layout.ts";
export { busRules } from "./bus/rules.ts";
export { esfDeelnemers, esfDeelnemersTemplate } from "./esf-deelnemers/esf-deelnemers.ts";
export { esfDeelnemersRules } from "./esf-deelnemers/rules.ts";
export { municipalExports, municipalProfiles } from "./exports/exports.ts";
export { ggmWerk, ggmWerkTemplate } from "./ggm-werk/ggm-werk.ts";
export { ggmWerkRules } from "./ggm-werk/rules.ts";
export { type Srg2015Field, srg2015Layout } from "./srg/layout-2015.ts";
export { type Srg2019Field, srg2019Layout } from "./srg/layout-2019.ts";
export { srgRules } from "./srg/rules.ts";
export { srg2015, srg2015With } from "./srg/srg-2015.ts";
export { srg2019, srg2019With } from "./srg/srg-2019.ts";
export { srgWriteRules } from "./srg/write-rules.ts";
export { socialLaws } from "./suwiml-bijstandsregelingen/codes.ts";
export { bijstandsregelingenRules } from "./suwiml-bijstandsregelingen/rules.ts";
export { suwimlBijstandsregelingen } from "./suwiml-bijstandsregelingen/suwiml-bijstandsregelingen.ts";
export { gsdReintegratieRules } from "./suwiml-gsd-reintegratie/rules.ts";
export { gsdReintegratieAdapter, suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie/suwiml-gsd-reintegratie.ts";
export type { ReintegratieWriting } from "./suwiml-gsd-reintegratie/write-reintegratie.ts";
export { gsdReintegratieWriteRules } from "./suwiml-gsd-reintegratie/write-rules.ts";
