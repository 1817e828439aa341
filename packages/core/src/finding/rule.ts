import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { LocalizedText } from "../values/localized-text.ts";
import type { Finding, FindingLevel, Place, Severity } from "./finding.ts";

/** A check on data with its texts; `{name}` in a text is filled in when a finding is made. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly level: FindingLevel;
  /** Set where two equal findings already point to how the file was made, not to what somebody typed. */
  readonly cause?: "conversion";
  /** Id of the rule whose fault this one follows from: mend that one and this one is gone. */
  readonly root?: string;
  /** The delivery waits until somebody says why this is right; only for what is unlikely and yet may be so. */
  readonly confirmable?: true;
  /** Why it matters: what goes wrong in the figures otherwise. */
  readonly why?: LocalizedText;
  /** The rule asks nothing of deliveries that speak of days before this one only. */
  readonly since?: CalendarDate;
  readonly message: LocalizedText;
  readonly remedy: LocalizedText;
}

/** What may be filled into a text: counts and names of columns that were judged safe to echo, never values from a file. */
export type RuleParameters = Readonly<Record<string, string | number>>;

/** Names an area's rules: every key becomes the id `area/key`. `why` holds for all rules that give no reason of their own. */
export function defineRules<const Key extends string>(
  area: string,
  rules: Readonly<Record<Key, Omit<Rule, "id">>>,
  why?: LocalizedText,
): Readonly<Record<Key, Rule>> {
  const shared = why === undefined ? {} : { why };
  const named = Object.entries<Omit<Rule, "id">>(rules).map(([key, rule]) => [
    key,
    { id: `${area}/${key}`, ...shared, ...rule },
  ]);
  return Object.fromEntries(named);
}

/** A finding of a rule at a place. */
export function findingOf(rule: Rule, place: Place = {}, parameters: RuleParameters = {}): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    level: rule.level,
    place,
    message: fill(rule.message, parameters),
    remedy: fill(rule.remedy, parameters),
  };
}

const fill = (text: LocalizedText, parameters: RuleParameters): LocalizedText => ({
  nl: fillOne(text.nl, parameters),
  en: fillOne(text.en, parameters),
});

const fillOne = (text: string, parameters: RuleParameters) =>
  text.includes("{") ? text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole)) : text;
