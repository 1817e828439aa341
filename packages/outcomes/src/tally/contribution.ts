import type { DayNumber } from "@jobcoach/core";
import type { GivenAnswers } from "../observation/given-answers.ts";
import type { Bounds, Observation, PairedValue, SurvivalValue } from "../observation/observation.ts";
import { reasonSlot, type TallyLayout, type TallyLine } from "./tally-lines.ts";
import { type Channel, NO_SLOT, type ValuePlan } from "./value-plan.ts";

/**
 * What one trajectory adds to each of its cells, as numbers that are written once and taken by every cell. Filled anew for each
 * trajectory, because a million pass through it.
 */
export interface Contribution {
  /** Any number that differs between persons in a row; absent for who has no other trajectory. */
  person: number | undefined;
  /** The last day that its sources speak about. */
  observedUntil: DayNumber;
  /** How many lines it adds to, and of each its number, the last final day, and whether the person was in its denominator before. */
  lineCount: number;
  readonly lines: Int32Array;
  readonly finalThrough: Int32Array;
  readonly isRepeat: Uint8Array;
  /** What to count once more. */
  slotCount: number;
  readonly slots: Int32Array;
  /** Far values: the number of a channel and then the value, time and again. */
  farCount: number;
  readonly far: Float64Array;
  /** Rows of values whose products add up, and of each the number of its line. */
  rowCount: number;
  readonly rows: (readonly number[])[];
  readonly rowLines: Int32Array;
}

/** After all days that a date can name. */
export const NEVER = 1_000_000;

export function createContribution({ lines }: TallyLayout): Contribution {
  return {
    person: undefined,
    observedUntil: 0,
    lineCount: 0,
    lines: new Int32Array(lines.length),
    finalThrough: new Int32Array(lines.length),
    isRepeat: new Uint8Array(lines.length),
    slotCount: 0,
    slots: new Int32Array(lines.reduce((sum, line) => sum + 1 + mostValues(line.values), 0)),
    farCount: 0,
    far: new Float64Array(2 * lines.reduce((sum, line) => sum + mostValues(line.values), 0)),
    rowCount: 0,
    rows: [],
    rowLines: new Int32Array(lines.length),
  };
}

function mostValues(values: ValuePlan): number {
  if (values.kind === "distribution") return 2 * values.places.length;
  return values.kind === "paired-mean" ? 4 : 1;
}

/** Begins the contribution of a trajectory. */
export function begin(contribution: Contribution, person: number | undefined, observedUntil: DayNumber): void {
  contribution.person = person;
  contribution.observedUntil = observedUntil;
  contribution.lineCount = 0;
  contribution.slotCount = 0;
  contribution.farCount = 0;
  contribution.rowCount = 0;
}

/** Writes down where a trajectory ended up for one line, with its value where it has one. */
export function contribute(into: Contribution, line: TallyLine, observation: Observation, isRepeat: boolean): void {
  const at = into.lineCount++;
  into.lines[at] = line.number;
  into.finalThrough[at] = observation.finalThrough ?? NEVER;
  into.isRepeat[at] = isRepeat ? 1 : 0;
  into.slots[into.slotCount++] = reasonSlot(line, observation);
  if (observation.outcome === "counted") addValue(into, line, observation.value);
  else if (observation.outcome === "unknown" && observation.bounds !== undefined)
    addValue(into, line, observation.bounds);
}

function addValue(into: Contribution, { values, number }: TallyLine, value: unknown): void {
  switch (values.kind) {
    case "share":
      break;
    case "paired-mean":
      addPair(into, values, value as PairedValue);
      break;
    case "distribution":
      addAnswers(into, values, value as GivenAnswers);
      break;
    case "survival": {
      const { day, end } = value as SurvivalValue;
      addNumber(into, end === "event" ? values.event : end === "censored" ? values.censored : values.uncertain, day);
      break;
    }
    case "association":
      into.rowLines[into.rowCount] = number;
      into.rows[into.rowCount++] = value as readonly number[];
  }
}

type PlanOf<Kind extends ValuePlan["kind"]> = Extract<ValuePlan, { kind: Kind }>;

function addPair(into: Contribution, values: PlanOf<"paired-mean">, pair: PairedValue): void {
  const { baseline, followUp } = pair;
  if (baseline !== undefined) addNumber(into, values.baseline, baseline);
  if (followUp !== undefined) addNumber(into, values.followUp, followUp);
  if (baseline !== undefined && followUp !== undefined) addNumber(into, values.change, followUp - baseline);
  else {
    addBounds(into, values.baselineLow, values.baselineHigh, pair.baselineBounds);
    addBounds(into, values.followUpLow, values.followUpHigh, pair.followUpBounds);
  }
}

function addBounds(into: Contribution, low: Channel, high: Channel, bounds: Bounds | undefined): void {
  if (bounds === undefined) return;
  addNumber(into, low, bounds.low);
  addNumber(into, high, bounds.high);
}

function addNumber(into: Contribution, { number, firstSlot, low, high }: Channel, value: number): void {
  if (value >= low && value <= high) into.slots[into.slotCount++] = firstSlot + value - low;
  else {
    into.far[into.farCount++] = number;
    into.far[into.farCount++] = value;
  }
}

/** Counts each answer, and once a question to which several were given; the answers of a question follow each other. */
function addAnswers(
  into: Contribution,
  { questionSlots, firstAnswer }: PlanOf<"distribution">,
  given: GivenAnswers,
): void {
  const { slots } = into;
  let count = into.slotCount;
  let last = NO_SLOT;
  for (let at = 0; at < given.length; at++) {
    const number = given[at]!;
    slots[count++] = firstAnswer + number;
    const question = questionSlots[number]!;
    if (question !== last) slots[count++] = question;
    last = question;
  }
  into.slotCount = count;
}
