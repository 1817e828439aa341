import type { AppDependencies } from "./dependencies.ts";
import { recountWork } from "./persons/recount-work.ts";
import { releaseWork } from "./releases/release-work.ts";
import { applySubmissionWork } from "./submissions/apply-submission.ts";
import type { AnyWork } from "./work/define-work.ts";

/** All that is done in the background. */
export const allWorks = (deps: AppDependencies): readonly AnyWork[] => [
  applySubmissionWork(deps),
  recountWork(deps),
  releaseWork(deps),
];
