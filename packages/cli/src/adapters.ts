import { type Adapter, factsAdapter, watchDrift } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";

/** All formats that the command reads; a table whose layout changed says so once and is not read. */
export const adapters: readonly Adapter[] = [factsAdapter, ...participatiewet(), ...uwv()].map((adapter) =>
  watchDrift(adapter),
);
