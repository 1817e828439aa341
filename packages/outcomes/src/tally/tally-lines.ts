import type { RecordedHoursMode } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import type { Observation, Outcome } from "../observation/observation.ts";
import type { ReasonCode } from "../observation/reasons.ts";
import { type ValuePlan, valuePlanOf } from "./value-plan.ts";

/** What one indicator counts of one way of recording hours: a line in every cell, with places to count in. */
export interface TallyLine {
  /** Its place among the lines of a cell. */
  readonly number: number;
  readonly indicator: Indicator;
  readonly hoursMode: RecordedHoursMode | undefined;
  /** The slot of the first of its outcomes and reasons, which follow each other in the order of both lists. */
  readonly firstReason: number;
  readonly outcomes: readonly Outcome[];
  readonly reasons: readonly ReasonCode[];
  readonly places: ReasonPlaces;
  readonly values: ValuePlan;
}

/** The reasons of each outcome, with the slot of the first of them. */
type ReasonPlaces = Readonly<Record<Outcome, { readonly first: number; readonly reasons: readonly ReasonCode[] }>>;

/** The lines of an indicator: one, or one for each way of recording hours where it keeps these apart. */
export interface IndicatorLines {
  readonly indicator: Indicator;
  readonly lines: Readonly<Record<RecordedHoursMode | "any", TallyLine>>;
}

/** The lines of all indicators of a count, and how many slots and channels these take in each cell. */
export interface TallyLayout {
  readonly byIndicator: readonly IndicatorLines[];
  readonly lines: readonly TallyLine[];
  readonly slots: number;
  readonly channels: number;
}

/** Gives every outcome, reason and value that can occur a place of its own; made once for each list of indicators. */
export function layoutOf(indicators: readonly Indicator[]): TallyLayout {
  const known = layouts.get(indicators);
  if (known !== undefined) return known;
  const layout = createLayout(indicators);
  layouts.set(indicators, layout);
  return layout;
}

const layouts = /* @__PURE__ */ new WeakMap<readonly Indicator[], TallyLayout>();

function createLayout(indicators: readonly Indicator[]): TallyLayout {
  const places = { slots: 0, channels: 0 };
  const lines: TallyLine[] = [];
  const addLine = (indicator: Indicator, hoursMode?: RecordedHoursMode): TallyLine => {
    const listed = Object.entries(indicator.reasons) as [Outcome, readonly ReasonCode[]][];
    const line = {
      number: lines.length,
      indicator,
      hoursMode,
      firstReason: places.slots,
      outcomes: listed.flatMap(([outcome, reasons]) => reasons.map(() => outcome)),
      reasons: listed.flatMap(([, reasons]) => reasons),
      places: placesOf(listed, places.slots),
    };
    places.slots += line.reasons.length;
    lines.push({ ...line, values: valuePlanOf(indicator, places) });
    return lines[line.number]!;
  };
  const byIndicator = indicators.map((indicator) => {
    if (indicator.hoursModeOf === undefined) {
      const line = addLine(indicator);
      return { indicator, lines: { any: line, logged: line, reported: line, none: line } };
    }
    const [logged, reported, none] = [
      addLine(indicator, "logged"),
      addLine(indicator, "reported"),
      addLine(indicator, "none"),
    ];
    return { indicator, lines: { any: none, logged, reported, none } };
  });
  return { byIndicator, lines, ...places };
}

function placesOf(listed: readonly [Outcome, readonly ReasonCode[]][], firstReason: number): ReasonPlaces {
  let first = firstReason;
  const places = listed.map(([outcome, reasons]) => {
    first += reasons.length;
    return [outcome, { first: first - reasons.length, reasons }] as const;
  });
  return Object.fromEntries(places) as ReasonPlaces;
}

/** The slot of an outcome and reason; throws where it is not listed. */
export function reasonSlot({ places, indicator }: TallyLine, { outcome, reason }: Observation): number {
  const { first, reasons } = placesUnder(places, outcome);
  for (let number = 0; number < reasons.length; number++) if (reasons[number] === reason) return first + number;
  throw new Error(`${indicator.id} does not list ${outcome}/${reason}`);
}

/** The outcomes that most have come first, and each is read by its own name, because a million are. */
function placesUnder(places: ReasonPlaces, outcome: Outcome) {
  if (outcome === "counted") return places.counted;
  if (outcome === "not-mature") return places["not-mature"];
  if (outcome === "out-of-scope") return places["out-of-scope"];
  return outcome === "excluded" ? places.excluded : places.unknown;
}
