import { type Adapter, type Profile, resolveProfile, tabularAdapter } from "@jobcoach/adapter";
import { apeldoornLayer } from "./apeldoorn.ts";
import { arnhemLayer } from "./arnhem.ts";
import { sharedLayer } from "./shared-layer.ts";
import { zaanstadLayer } from "./zaanstad.ts";

/** The complete profiles of the municipal exports: what they share, with each municipality's own spelling on top. */
export const municipalProfiles: readonly Profile[] = [apeldoornLayer, arnhemLayer, zaanstadLayer].map((layer) =>
  resolveProfile(sharedLayer, layer),
);

/** The adapters of the municipal exports. */
export const municipalExports: readonly Adapter[] = municipalProfiles.map(tabularAdapter);
