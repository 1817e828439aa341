import type { AppDependencies } from "./dependencies.ts";
import type { AnyWork } from "./work/define-work.ts";

/** All that is done in the background. */
export const allWorks = (_deps: AppDependencies): readonly AnyWork[] => [];
