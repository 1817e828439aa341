import { type Adapter, factsAdapter } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";

/** All formats that the command reads. */
export const adapters: readonly Adapter[] = [factsAdapter, ...participatiewet(), ...uwv()];
