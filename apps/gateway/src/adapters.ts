import { type Adapter, factsAdapter } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";

/** Every format this gateway can read. */
export const allAdapters = (): readonly Adapter[] => [factsAdapter, ...participatiewet(), ...uwv()];
