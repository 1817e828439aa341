import { z } from "zod";
import type { CodeList } from "../codes/code-list.ts";
import { workValueCodes } from "../codes/measurement.ts";
import { capabilitySet } from "../codes/sources.ts";
import type { LocalizedText } from "../values/localized-text.ts";

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

/** What each work value is about, in our words. */
export const workValueLabels: Readonly<Record<WorkValue, LocalizedText>> = workValueCodes.codes;

/** The three questions about each value: importance (A), enabled (B) and achieved (C), in our words. */
export const capabilityQuestionCodes: CodeList<"a" | "b" | "c"> = {
  id: "capability-question",
  title: { nl: "Vraag over een werkwaarde", en: "Question on a work value" },
  origin: "instrument",
  citation: capabilitySet,
  codes: {
    a: { nl: "Hoe belangrijk is dit voor u in uw werk?", en: "How important is this to you in your work?" },
    b: { nl: "Geeft uw werk u hiervoor de ruimte?", en: "Does your work give you room for it?" },
    c: { nl: "Lukt het u?", en: "Do you manage to?" },
  },
};
