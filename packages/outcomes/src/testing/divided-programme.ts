import fc from "fast-check";
import type { Tally } from "../tally/tally.ts";
import { aTally } from "./tallies.ts";

/** Two municipalities of a region and two of another. */
export const municipalities = ["GM0202", "GM0299", "GM0200", "GM0232"] as const;
export const halfYears = ["2022H1", "2022H2", "2023H1", "2023H2", "2024H1", "2024H2"] as const;

/** Who is in a municipality and half-year: by loonkostensubsidie, by time in the job, with work and without. */
export type KindsOfPersons = readonly number[];

/** The eight kinds of persons of a divided programme, as texts of their strata and outcome. */
export const kindsOfPersons = [0, 1, 2, 3, 4, 5, 6, 7].map((kind) => ({
  lks: kind & 1 ? "lks-yes" : "lks-no",
  tenure: kind & 2 ? "tenure-more" : "tenure-at-most-182-days",
  isYes: (kind & 4) === 4,
}));

const of = (low: number, high: number) => fc.array(fc.integer({ min: low, max: high }), { minLength: 8, maxLength: 8 });
const cell = fc.oneof(
  { weight: 5, arbitrary: of(2, 12) },
  { weight: 2, arbitrary: of(0, 4) },
  { weight: 2, arbitrary: of(4, 30) },
);

/** A programme of up to four municipalities and six half-years, small and large ones among them. */
export const anyProgramme = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

/** The tallies of everybody and of the strata of two dimensions. */
export function dividedTallies(programme: readonly (readonly KindsOfPersons[])[]): readonly Tally[] {
  return programme.flatMap((line, row) =>
    line.flatMap((counts, column) => {
      const place = { municipality: municipalities[row] ?? "", cohort: halfYears[column] ?? "" };
      const strata = ["total", ...new Set(kindsOfPersons.flatMap(({ lks, tenure }) => [lks, tenure]))];
      return strata.map((stratum) => {
        const sum = (isYes: boolean) =>
          kindsOfPersons.reduce((total, kind, at) => {
            const isIn = stratum === "total" || kind.lks === stratum || kind.tenure === stratum;
            return isIn && kind.isYes === isYes ? total + (counts[at] ?? 0) : total;
          }, 0);
        return aTally({ ...place, stratum, yes: sum(true), no: sum(false) });
      });
    }),
  );
}
