import { CalendarDate, type Finding, LocalizedText, Severity } from "@jobcoach/core";
import { z } from "zod";

/** The schema of a policy file. */
export const POLICY_SCHEMA = "jobcoach/policy/v1";

/**
 * How serious a programme takes single rules: per rule another severity, for deliveries that speak until a day between `from`
 * and `to` (both inclusive, both optional), and why. Whoever changes a severity says so in a file that others can read.
 */
export const DeliveryPolicy = z
  .strictObject({
    schema: z.literal(POLICY_SCHEMA),
    severities: z.array(
      z.strictObject({
        rule: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/),
        severity: Severity,
        from: CalendarDate.exactOptional(),
        to: CalendarDate.exactOptional(),
        because: LocalizedText,
      }),
    ),
  })
  .meta({ id: "DeliveryPolicy", title: "Beleid voor leveringen", description: "How serious rules are taken." });
export type DeliveryPolicy = z.infer<typeof DeliveryPolicy>;

/**
 * A finding as serious as the policy takes it for a delivery that speaks until `observedUntil`; the last entry for a rule wins. A
 * file that cannot be read, and what must be known of a delivery, stays an error whatever a policy says. An entry with dates
 * does not hold where it is not known until when the delivery speaks.
 */
export function severityByPolicy(
  finding: Finding,
  { severities }: DeliveryPolicy,
  observedUntil: CalendarDate | undefined,
): Finding {
  if (isFixed(finding)) return finding;
  const entry = severities.findLast(({ rule, from, to }) => rule === finding.rule && holds(from, to, observedUntil));
  return entry === undefined || entry.severity === finding.severity
    ? finding
    : { ...finding, severity: entry.severity };
}

const isFixed = ({ level, severity }: Finding) =>
  level === "file" || level === "structure" || (level === "delivery" && severity === "error");

function holds(from: CalendarDate | undefined, to: CalendarDate | undefined, on: CalendarDate | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return on !== undefined && (from === undefined || from <= on) && (to === undefined || on <= to);
}
