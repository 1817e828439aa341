import type { CoverageFact, End, Fact } from "@jobcoach/core";
import { iso } from "../examples/calendar.ts";
import { coachingFacts } from "./coaching-facts.ts";
import { employmentFacts } from "./employment-facts.ts";
import { type Envelope, envelope, OBSERVED_FROM, personEnvelope } from "./envelope.ts";
import { measurementFacts } from "./measurement-facts.ts";
import { chance, type Participant } from "./participants.ts";
import { token } from "./tokens.ts";

/** All facts of the reconstruction, person by person. */
export function factsOf(participants: readonly Participant[]): readonly Fact[] {
  const coaching = coachingFacts(participants);
  const measurements = measurementFacts(participants);
  return [
    coverage,
    ...participants.flatMap((participant) => {
      const own = (fact: Fact) => fact.person === token("person", participant.number);
      return [
        ...traitFacts(participant),
        ...employmentFacts(participant),
        ...coaching.filter(own),
        ...measurements.filter(own),
      ];
    }),
  ];
}

/** Nobody kept ends of jobs up in a register: what is known of work half a year later was asked. */
const coverage: CoverageFact = {
  kind: "coverage",
  ...envelope,
  source: "coach-report",
  sourceKind: "coach-report",
  observedFrom: OBSERVED_FROM,
  selection: "unknown",
  jobEndsMaintained: "no",
  hoursMode: "reported",
  hoursLogComplete: false,
};

function traitFacts(participant: Participant): readonly Fact[] {
  const { number, sex, hasAutism, earlierWork, baseline, coach } = participant;
  const shared: Envelope = { ...personEnvelope(participant), source: "coach-report" };
  return [
    {
      kind: "person",
      ...shared,
      birthMonth: birthMonth(participant),
      sex,
      earlierWork,
      vulnerabilities: hasAutism ? ["autism", "psychological"] : ["psychological"],
    },
    {
      kind: "provision",
      ...shared,
      record: token("provision", number),
      ref: token("provision", number),
      type: "30",
      grantedBy: "unknown",
      form: "unknown",
      from: iso(baseline),
      to: endOf(participant),
      coachKey: token("coach", coach),
    },
  ];
}

/** Nobody heard of the unknown again, because their coaching ended before the second questionnaire; that is filler. */
function endOf({ number, fate, baseline }: Participant): End {
  if (fate !== "unknown") return { state: "open" };
  return { state: "on", day: iso(baseline + chance(`end of ${number}`).between(40, 85)) };
}

function birthMonth({ baseline, ageInMonths }: Participant): string {
  const [year, month] = iso(baseline).split("-").map(Number) as [number, number];
  const months = year * 12 + month - 1 - ageInMonths;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}
