import { beschutWerk } from "./beschut-werk.ts";
import { doelgroepregister, praktijkroute } from "./doelgroepregister.ts";
import { jobcoachingGemeente, jobcoachingUwv, subsidieInterneJobcoach } from "./jobcoaching.ts";
import { lageInkomensvoordeel } from "./lage-inkomensvoordeel.ts";
import { loondispensatie } from "./loondispensatie.ts";
import { loonkostensubsidie, loonkostensubsidieForfaitair, loonkostensubsidieTijdelijk } from "./loonkostensubsidie.ts";
import {
  loonkostenvoordeelArbeidsgehandicapteWerknemer,
  loonkostenvoordeelBanenafspraak,
  loonkostenvoordeelHerplaatsenArbeidsgehandicapte,
  loonkostenvoordeelOudereWerknemer,
} from "./loonkostenvoordeel.ts";
import { noRiskpolis } from "./no-riskpolis.ts";
import { participatieplaats } from "./participatieplaats.ts";
import { proefplaatsingParticipatiewet, proefplaatsingUwv } from "./proefplaatsing.ts";
import type { Scheme } from "./scheme.ts";
import { vervoersvoorziening, werkplekaanpassing } from "./work-provisions.ts";

/** Every scheme of the catalogue, in order of id. */
export const schemes: readonly Scheme[] = [
  beschutWerk,
  doelgroepregister,
  jobcoachingGemeente,
  jobcoachingUwv,
  lageInkomensvoordeel,
  loondispensatie,
  loonkostensubsidie,
  loonkostensubsidieForfaitair,
  loonkostensubsidieTijdelijk,
  loonkostenvoordeelArbeidsgehandicapteWerknemer,
  loonkostenvoordeelBanenafspraak,
  loonkostenvoordeelHerplaatsenArbeidsgehandicapte,
  loonkostenvoordeelOudereWerknemer,
  noRiskpolis,
  participatieplaats,
  praktijkroute,
  proefplaatsingParticipatiewet,
  proefplaatsingUwv,
  subsidieInterneJobcoach,
  vervoersvoorziening,
  werkplekaanpassing,
];

/** The scheme with that id, or `undefined`. */
export const findScheme = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);
