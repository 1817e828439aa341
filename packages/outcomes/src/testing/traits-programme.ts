import fc from "fast-check";
import type { Tally } from "../tally/tally.ts";
import { halfYears, municipalities } from "./divided-programme.ts";
import { aTally } from "./tallies.ts";

/** Who is in a municipality and half-year: for each of `kindsOfTraits` how many. */
export type TraitsOfPersons = readonly number[];

export const agesOfTraits = ["up-to-26", "27-35"] as const;

/** Without work and with: of every age the men, the women and those of whom the sex is not told. */
export const kindsOfTraits = [false, true].flatMap((isYes) =>
  agesOfTraits.flatMap((age) => (["m", "f", undefined] as const).map((sex) => ({ isYes, age, sex }))),
);

const few = fc.integer({ min: 0, max: 3 });
const some = fc.integer({ min: 1, max: 9 });
const many = fc.integer({ min: 4, max: 20 });
const nobody = fc.constant(0);
/** The others are nobody in most programmes, because few of them hide everything. */
const cellOf = (count: fc.Arbitrary<number>, others: fc.Arbitrary<number>) =>
  fc.tuple(...kindsOfTraits.map(({ sex }) => (sex === undefined ? others : count)));

/** A programme of up to four municipalities and four half-years, small and large ones among them. */
export const anyTraitsProgramme = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(2, 4), fc.constantFrom(nobody, nobody, nobody, many))
  .chain(([height, width, others]) => {
    const cell = fc.oneof(
      { weight: 5, arbitrary: cellOf(some, others) },
      { weight: 2, arbitrary: cellOf(few, others) },
      { weight: 2, arbitrary: cellOf(many, others) },
    );
    return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
  });

/** A year of four municipalities where the young may all be of one sex, or the others, and few exchanges are possible. */
export const skewedProgramme = fc.array(
  fc.array(cellOf(fc.constantFrom(0, 0, 1, 3, 6, 10), nobody), { minLength: 2, maxLength: 2 }),
  { minLength: 4, maxLength: 4 },
);

/** The tallies of everybody, by age, by sex, and by both. */
export function traitsTallies(programme: readonly (readonly TraitsOfPersons[])[]): readonly Tally[] {
  const strataOf = ({ age, sex }: (typeof kindsOfTraits)[number]) => [
    "total",
    `age-${age}`,
    ...(sex === undefined ? [] : [`sex-${sex}`, `traits-${age}-${sex}`]),
  ];
  const strata = [...new Set(kindsOfTraits.flatMap(strataOf))];
  return programme.flatMap((line, row) =>
    line.flatMap((counts, column) => {
      const place = { municipality: municipalities[row] ?? "", cohort: halfYears[column] ?? "" };
      return strata.map((stratum) => {
        const sum = (isYes: boolean) =>
          kindsOfTraits.reduce(
            (total, kind, at) =>
              kind.isYes === isYes && strataOf(kind).includes(stratum) ? total + (counts[at] ?? 0) : total,
            0,
          );
        return aTally({ ...place, stratum, yes: sum(true), no: sum(false) });
      });
    }),
  );
}
