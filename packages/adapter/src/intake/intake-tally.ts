import {
  type CalendarDate,
  createFindingGroups,
  type Fact,
  type Finding,
  type FindingGroup,
  isPaid,
  type Rule,
  type RuleHints,
  refusesDelivery,
} from "@jobcoach/core";
import { repetitionRules } from "../comparison/comparison-rules.ts";
import { columnRules } from "../tabular/binding/column-rules.ts";
import { codeRules } from "../values/code-rules.ts";
import { dateRules } from "../values/date-rules.ts";
import { numberRules } from "../values/number-rules.ts";
import { personRules } from "../values/person-rules.ts";
import { deliveryRules } from "./delivery-rules.ts";

const ITEMS_KEPT = 1000;
const STARTED_JOBS_THAT_SHOULD_SHOW_ENDS = 30;
const ENDED_JOBS_THAT_SHOULD_DIFFER = 20;
const SHARE_THAT_LOOKS_PLANNED = 0.9;
const ALIKE_THAT_LOOK_DOUBLED = 10;
const SHARE_THAT_LOOKS_DOUBLED = 0.1;

/** How many findings there were, and the groups that they form. */
export interface FindingSummary {
  readonly total: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly groups: readonly FindingGroup[];
  /** The first 1,000 findings. */
  readonly items: readonly Finding[];
  readonly itemsOmitted: number;
}

/** Counts what passes through intake; memory does not grow with the size of the file. */
export function createIntakeTally() {
  const groups = createFindingGroups((rule) => HINTED_RULES.get(rule));
  const items: Finding[] = [];
  const bySeverity = { error: 0, warning: 0, notice: 0 };
  let refused = false;
  const factsByKind = new Map<string, number>();
  let read = 0;
  let rejected = 0;
  let startedJobs = 0;
  let endedJobs = 0;
  let endedAsPlanned = 0;
  const coachingByMode = { logged: 0, reported: 0 };
  let alikeContacts = 0;
  let observedFrom: CalendarDate | undefined;
  let observedUntil: CalendarDate | undefined;

  return {
    record(accepted: boolean) {
      read++;
      if (!accepted) rejected++;
    },
    rejectedUnread(count: number) {
      read += count;
      rejected += count;
    },
    finding(finding: Finding) {
      groups.add(finding);
      bySeverity[finding.severity]++;
      if (finding.rule === repetitionRules.contact.id) alikeContacts++;
      if (refusesDelivery(finding)) refused = true;
      if (items.length < ITEMS_KEPT) items.push(finding);
    },
    /** Takes note of what a rejected record was rejected for. */
    rejectedFor(findings: readonly Finding[]) {
      groups.rejected(findings);
    },
    fact(fact: Fact) {
      factsByKind.set(fact.kind, (factsByKind.get(fact.kind) ?? 0) + 1);
      if (observedUntil === undefined || fact.observedUntil > observedUntil) observedUntil = fact.observedUntil;
      if (fact.kind === "coverage" && (observedFrom === undefined || fact.observedFrom < observedFrom))
        observedFrom = fact.observedFrom;
      if (fact.kind === "employment" && isPaid(fact) === "yes") {
        startedJobs++;
        if (fact.to.state !== "open") endedJobs++;
        if (fact.to.state === "on" && fact.to.day === fact.plannedTo) endedAsPlanned++;
      }
      if (fact.kind === "coaching") coachingByMode[fact.mode]++;
    },
    get records() {
      return { read, accepted: read - rejected, rejected };
    },
    get observed() {
      return {
        ...(observedFrom === undefined ? {} : { from: observedFrom }),
        ...(observedUntil === undefined ? {} : { until: observedUntil }),
      };
    },
    get looksLikeCurrentClients() {
      return startedJobs >= STARTED_JOBS_THAT_SHOULD_SHOW_ENDS && endedJobs === 0;
    },
    /** Whether at least nine in ten of many ended jobs ended on the very day their contract was to end. */
    get endsLookPlanned() {
      return endedJobs >= ENDED_JOBS_THAT_SHOULD_DIFFER && endedAsPlanned >= endedJobs * SHARE_THAT_LOOKS_PLANNED;
    },
    get mixesHoursModes() {
      return coachingByMode.logged > 0 && coachingByMode.reported > 0;
    },
    /** How many entries of coaching there are and how many are equal to an earlier one, where that is one in ten or more. */
    get doubledContacts() {
      const all = coachingByMode.logged + coachingByMode.reported;
      const isMany = alikeContacts >= ALIKE_THAT_LOOK_DOUBLED && alikeContacts >= all * SHARE_THAT_LOOKS_DOUBLED;
      return isMany ? { all, alike: alikeContacts } : undefined;
    },
    get facts(): Readonly<Record<string, number>> {
      return Object.fromEntries([...factsByKind].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    /** Whether something is wrong with the delivery as a whole, so that not even its good records count. */
    get isRefused() {
      return refused;
    },
    /** The groups of findings so far. */
    groups: (): readonly FindingGroup[] => groups.list(read),
    summary(): FindingSummary {
      const total = bySeverity.error + bySeverity.warning + bySeverity.notice;
      return {
        total,
        errors: bySeverity.error,
        warnings: bySeverity.warning,
        notices: bySeverity.notice,
        groups: groups.list(read),
        items,
        itemsOmitted: total - items.length,
      };
    },
  };
}

const HINTED_RULES: ReadonlyMap<string, RuleHints> = new Map(
  [codeRules, columnRules, dateRules, deliveryRules, numberRules, personRules, repetitionRules]
    .flatMap((rules) => Object.values<Rule>(rules))
    .map((rule) => [rule.id, rule]),
);

export type IntakeTally = ReturnType<typeof createIntakeTally>;
