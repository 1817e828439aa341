import type { PlannedTable } from "../plan/publication-plan.ts";
import { added, type DividedCounts } from "./divided-counts.ts";
import { crossedWithSex, type Division } from "./division.ts";
import { earlierDivisions, earlierPlaces } from "./earlier-divisions.ts";
import { narrowing } from "./hidden-divisions.ts";
import {
  byName,
  type CountsOfMember,
  type DividedPlace,
  fitsBeside,
  isWithin,
  nameOf,
  overlap,
} from "./nested-places.ts";
import { countsByMember, type DividedTables, type ProtectedDimension, protectDimension } from "./protect-dimension.ts";
import { valueAt } from "./strata-sums.ts";
import { leavesTraitsOpen } from "./traits-left-open.ts";
import { traitsOfMember } from "./traits-of-member.ts";

type OneIndicator = Pick<DividedTables, "planned" | "strata" | "undivided" | "policy" | "earlier">;

/** What is shown and hidden by one dimension, and the division into its levels. */
export interface DividedByOne {
  readonly made: ProtectedDimension;
  readonly division: Division;
}

/**
 * The tables that cross age with sex. Such a table tells the ages and the sexes of its place too, so it must fit beside the
 * tables by age and those by sex as one of them would; and all of them together must leave open how many there are of an
 * age and a sex in any smaller place.
 */
export function protectTraits(
  input: OneIndicator,
  tables: readonly PlannedTable[],
  beside: { readonly age: DividedByOne; readonly sex: DividedByOne },
): ProtectedDimension {
  const traits = crossedWithSex(beside.age.division);
  const divisions = { ages: beside.age.division, sexes: beside.sex.division, traits };
  const countsOf = countsByMember(Object.values(divisions), input.planned, input.strata);
  const crossedBefore = earlierDivisions(input.planned.kind, "traits", input.earlier).flatMap((one) =>
    earlierPlaces(one, [traits]),
  );
  const shown = { age: beside.age.made, sex: beside.sex.made, crossedBefore };
  const freeOf = (places: readonly DividedPlace[]) => freeBeside(places, shown, divisions, countsOf, input);
  return protectDimension({ ...input, by: "traits", tables, divisions: [traits], divisionOf: () => traits, freeOf });
}

interface Divisions {
  readonly ages: Division;
  readonly sexes: Division;
  readonly traits: Division;
}

interface ShownBeside {
  readonly age: ProtectedDimension;
  readonly sex: ProtectedDimension;
  readonly crossedBefore: readonly DividedPlace[];
}

/** The places whose ages, whose sexes and whose crossing of both may be known beside all that is shown. */
function freeBeside(
  places: readonly DividedPlace[],
  { age, sex, crossedBefore }: ShownBeside,
  { ages, sexes, traits }: Divisions,
  countsOf: ReturnType<typeof countsByMember>,
  { policy }: OneIndicator,
): ReadonlySet<DividedPlace> {
  const sure: CountsOfMember = (division, member) => countsOf(division, member) ?? NOBODY;
  const placeBy = ({ key }: Division, { members }: DividedPlace): DividedPlace => {
    return { division: key, members, counts: added([...members].map((member) => sure(key, member))) };
  };
  const traitsOf = traitsByMember(ages, traits, sure);
  const free = new Set<DividedPlace>();
  const [agesShown, sexesShown] = [shownOf(age), shownOf(sex)];
  for (const place of places) {
    const isAgain = crossedBefore.some((one) => isSame(one, place));
    // Where it was crossed before, the crossing then tells more than the ages and sexes of the whole.
    const beside = (others: readonly DividedPlace[]) => others.filter((one) => !(isAgain && isSame(one, place)));
    const near = (others: readonly DividedPlace[]) => beside(others).filter((one) => overlap(one, place) > 0);
    const [byAge, bySex] = [placeBy(ages, place), placeBy(sexes, place)];
    const inFull = { ...place, counts: added([...place.members].map((member) => traitsOf("", member))) };
    const leavesOpen = (own: DividedPlace, { all, apart, hidden }: Shown) => {
      if (fitsBeside(own, beside(all), sure, policy) !== "fits") return false;
      if (apart.has(nameOf(own))) return true;
      const places = [...apart.values(), own];
      return hidden.every((one) => narrowing(one, places, sure).length === 0);
    };
    const isOpen =
      fitsBeside(inFull, [], traitsOf, policy) === "fits" &&
      leavesOpen(byAge, agesShown) &&
      leavesOpen(bySex, sexesShown) &&
      leavesTraitsOpen(place, {
        agePlaces: near([...agesShown.apart.values()]),
        sexPlaces: near([...sexesShown.apart.values()]),
        crossedBefore: near(crossedBefore),
        hidden: near([...age.hiddenPlaces, ...sex.hiddenPlaces]),
        traitsOf: (member) => traitsOf("", member).counts,
      });
    if (!isOpen) continue;
    free.add(place);
    show(byAge, agesShown);
    show(bySex, sexesShown);
  }
  return free;
}

/** What is shown by age, or by sex, and what must stay hidden. What is shown already, whole, tells nothing more by being shown. */
interface Shown {
  readonly all: DividedPlace[];
  readonly apart: Map<string, DividedPlace>;
  readonly hidden: readonly DividedPlace[];
}

const shownOf = ({ shownPlaces, hiddenPlaces }: ProtectedDimension): Shown => ({
  all: [...shownPlaces],
  apart: byName(shownPlaces),
  hidden: hiddenPlaces,
});

function show(place: DividedPlace, { all, apart }: Shown): void {
  all.push(place);
  apart.set(nameOf(place), place);
}

const isSame = (one: DividedPlace, other: DividedPlace) => nameOf(one) === nameOf(other);

const NOBODY: DividedCounts = { counts: [], repeats: 0 };

/** The counts by age and sex of a municipality and half-year, made once. */
function traitsByMember(ages: Division, traits: Division, countsOf: CountsOfMember): CountsOfMember {
  const found = new Map<string, DividedCounts>();
  return (_, member) =>
    valueAt(found, member, () => traitsOfMember(countsOf(ages.key, member), countsOf(traits.key, member)));
}

/**
 * Which places may be divided by age, or by sex, as far as earlier crossings go: those that tell nothing new of who was
 * crossed, because all that they have in common with it was divided before.
 */
export function besideEarlierCrossings(
  { planned, earlier }: Pick<OneIndicator, "planned" | "earlier">,
  by: "age" | "sex",
) {
  const placesBy = (what: "age" | "sex" | "traits") =>
    earlierDivisions(planned.kind, what, earlier).flatMap((one) => earlierPlaces(one, []));
  const [crossed, divided] = [placesBy("traits"), placesBy(by)];
  const isToldOf = (place: DividedPlace, crossing: DividedPlace) => {
    const both = [...crossing.members].filter((member) => place.members.has(member));
    if (both.length === 0) return true;
    const told = divided.filter((one) => isWithin(one, place) && isWithin(one, crossing));
    return both.every((member) => told.some(({ members }) => members.has(member)));
  };
  return (places: readonly DividedPlace[]): ReadonlySet<DividedPlace> =>
    new Set(places.filter((place) => crossed.every((crossing) => isToldOf(place, crossing))));
}
