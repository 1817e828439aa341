import { z } from "zod";

/** The seven work values, in the order of the Lijst Werk Capabilities; the ids are this project's. */
export const WorkValue = z
  .enum([
    "use-knowledge-skills",
    "develop-knowledge-skills",
    "involvement-decisions",
    "meaningful-contacts",
    "own-goals",
    "good-income",
    "contribute-valuable",
  ])
  .meta({ id: "WorkValue", title: "Werkwaarde", description: "One of the seven work values." });
export type WorkValue = z.infer<typeof WorkValue>;
