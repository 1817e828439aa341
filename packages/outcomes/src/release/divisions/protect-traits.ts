import type { PlannedTable } from "../plan/publication-plan.ts";
import { added, type DividedCounts } from "./divided-counts.ts";
import { crossedWithSex, type Division, divisionOf } from "./division.ts";
import { earlierDivisions, earlierPlaces } from "./earlier-divisions.ts";
import { narrowing } from "./hidden-divisions.ts";
import { type CountsOfMember, type DividedPlace, fitsBeside, overlap } from "./nested-places.ts";
import {
  countsByMember,
  type DividedTables,
  type ProtectedDimension,
  protectDimension,
  settled,
} from "./protect-dimension.ts";
import { valueAt } from "./strata-sums.ts";
import { leavesTraitsOpen } from "./traits-left-open.ts";
import { traitsOfMember } from "./traits-of-member.ts";

type OneIndicator = Pick<DividedTables, "planned" | "strata" | "undivided" | "policy" | "earlier">;

/** What is shown and hidden by age and by sex; absent where no table of the plan divides by it. */
interface BesideTraits {
  readonly age: ProtectedDimension | undefined;
  readonly sex: ProtectedDimension | undefined;
}

/**
 * The tables that cross age with sex. Such a table tells the ages and the sexes of its place too, so it must fit beside the
 * tables by age and those by sex as one of them would; and all of them together must leave open how many there are of an
 * age and a sex in any smaller place.
 */
export function protectTraits(
  input: OneIndicator,
  tables: readonly PlannedTable[],
  beside: BesideTraits,
): readonly ProtectedDimension[] {
  if (tables.length === 0) return [];
  const ages = settledBy("age", input);
  const sexes = settledBy("sex", input);
  const traits = crossedWithSex(ages);
  const countsOf = countsByMember([ages, sexes, traits], input.planned, input.strata);
  const freeOf = (places: readonly DividedPlace[]) =>
    freeBeside(places, beside, { ages, sexes, traits }, countsOf, input);
  return [protectDimension({ ...input, by: "traits", tables, divisionOf: () => traits, freeOf })];
}

const settledBy = (by: "age" | "sex", { planned, strata, policy, earlier }: OneIndicator): Division =>
  settled(divisionOf(by, undefined), planned, strata, policy, earlier);

interface Divisions {
  readonly ages: Division;
  readonly sexes: Division;
  readonly traits: Division;
}

/** The places whose ages, whose sexes and whose crossing of both may be known beside all that is shown. */
function freeBeside(
  places: readonly DividedPlace[],
  { age, sex }: BesideTraits,
  { ages, sexes, traits }: Divisions,
  countsOf: ReturnType<typeof countsByMember>,
  { policy }: OneIndicator,
): ReadonlySet<DividedPlace> {
  const sure: CountsOfMember = (division, member) => countsOf(division, member) ?? NOBODY;
  const placeBy = ({ key }: Division, { members }: DividedPlace): DividedPlace => {
    return { division: key, members, counts: added([...members].map((member) => sure(key, member))) };
  };
  const traitsOf = traitsByMember(ages, traits, sure);
  const agesShown = [...(age?.shownPlaces ?? [])];
  const sexesShown = [...(sex?.shownPlaces ?? [])];
  const free = new Set<DividedPlace>();
  for (const place of places) {
    const [byAge, bySex] = [placeBy(ages, place), placeBy(sexes, place)];
    const inFull = { ...place, counts: added([...place.members].map((member) => traitsOf("", member))) };
    const isOpen =
      fitsBeside(byAge, agesShown, sure, policy) === "fits" &&
      fitsBeside(bySex, sexesShown, sure, policy) === "fits" &&
      fitsBeside(inFull, [], traitsOf, policy) === "fits" &&
      (age?.hiddenPlaces ?? []).every((hidden) => narrowing(hidden, [...agesShown, byAge], sure).length === 0) &&
      (sex?.hiddenPlaces ?? []).every((hidden) => narrowing(hidden, [...sexesShown, bySex], sure).length === 0) &&
      leavesTraitsOpen(place, {
        agePlaces: agesShown,
        sexPlaces: sexesShown,
        hidden: [...(age?.hiddenPlaces ?? []), ...(sex?.hiddenPlaces ?? [])],
        traitsOf: (member) => traitsOf("", member).counts,
      });
    if (!isOpen) continue;
    free.add(place);
    agesShown.push(byAge);
    sexesShown.push(bySex);
  }
  return free;
}

/** The counts by age and sex of a municipality and half-year, made once. */
function traitsByMember(ages: Division, traits: Division, countsOf: CountsOfMember): CountsOfMember {
  const found = new Map<string, DividedCounts>();
  return (_, member) =>
    valueAt(found, member, () => traitsOfMember(countsOf(ages.key, member), countsOf(traits.key, member)));
}

const NOBODY: DividedCounts = { counts: [], repeats: 0 };

/**
 * Which places may be divided by age, or by sex, as far as earlier crossings go: those that have nothing in common with what
 * an earlier release crossed, or that an earlier release divided as well.
 */
export function traitsShownBefore({ planned, earlier }: Pick<OneIndicator, "planned" | "earlier">, by: "age" | "sex") {
  const placesBy = (what: "age" | "sex" | "traits") =>
    earlierDivisions(planned.kind, what, earlier).flatMap((one) => earlierPlaces(one, []));
  const [crossed, divided] = [placesBy("traits"), placesBy(by)];
  const isSame = (a: DividedPlace, b: DividedPlace) =>
    a.members.size === b.members.size && overlap(a, b) === a.members.size;
  return (places: readonly DividedPlace[]): ReadonlySet<DividedPlace> =>
    new Set(
      places.filter(
        (place) => crossed.every((one) => overlap(one, place) === 0) || divided.some((one) => isSame(one, place)),
      ),
    );
}
