import { type Adapter, factsAdapter, watchDrift } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";

/** Every format this gateway can read; a table whose layout changed says so once and is not read, as with the command. */
export const allAdapters = (): readonly Adapter[] =>
  [factsAdapter, ...participatiewet(), ...uwv()].map((adapter) => watchDrift(adapter));
