import { CalendarDate, FindingLevel, LocalizedText, Severity } from "@jobcoach/core";
import { z } from "zod";
import { pageOf } from "./page-of.ts";

/** A check on deliveries: what it says, why it matters and how to mend it; `{name}` is filled in when a finding is made. */
export const RuleDescription = z
  .strictObject({
    id: z.string(),
    severity: Severity,
    level: FindingLevel,
    message: LocalizedText,
    why: LocalizedText,
    remedy: LocalizedText,
    cause: z.literal("conversion").exactOptional(),
    root: z.string().exactOptional(),
    confirmable: z.literal(true).exactOptional(),
    since: CalendarDate.exactOptional(),
  })
  .meta({ id: "RuleDescription", title: "Regel", description: "A check on deliveries." });
export type RuleDescription = z.infer<typeof RuleDescription>;

export const RulePage = z
  .strictObject(pageOf(RuleDescription))
  .meta({ id: "RulePage", title: "Pagina met regels", description: "One page of rules, in order of id." });
export type RulePage = z.infer<typeof RulePage>;
