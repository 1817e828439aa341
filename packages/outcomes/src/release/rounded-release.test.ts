import fc from "fast-check";
import { expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { aTally } from "../testing/tallies.ts";
import { makeRelease } from "./make-release.ts";

const policy = { minimumPersons: 10, rounding: "base-5" } as const;

/** Yes, no and unknown of the women and of the men of a municipality. */
const anyCounts = fc.array(fc.tuple(fc.nat(60), fc.nat(30), fc.nat(30)), { minLength: 2, maxLength: 2 });

function talliesOf(at: number, [women = [0, 0, 0], men = [0, 0, 0]]: readonly (readonly number[])[]): readonly Tally[] {
  const tally = (stratum: string, [yes = 0, no = 0, unknown = 0]: readonly number[]) =>
    aTally({ municipality: `GM10${at + 10}`, stratum, yes, no, unknown });
  const both = women.map((count, which) => count + (men[which] ?? 0));
  return [tally("total", both), tally("sex-f", women), tally("sex-m", men)];
}

it("is made whatever the counts are, beside an earlier one that was not rounded", () => {
  const seen = { splits: 0, levels: 0 };
  fc.assert(
    fc.property(fc.array(anyCounts, { minLength: 2, maxLength: 5 }), (programme) => {
      const tallies = programme.flatMap((counts, at) => talliesOf(at, counts));
      const input = { madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {} };
      const exact = makeRelease({ ...input, number: 1 });
      if (!exact.ok) throw new Error(exact.reason);
      const rounded = makeRelease({ ...input, number: 2, policy });
      const again = makeRelease({ ...input, number: 3, policy, earlier: [exact.release] });
      expect([rounded.ok, again.ok]).toEqual([true, true]);
      if (!rounded.ok) return;
      for (const { figure, stratum } of rounded.release.rows) {
        if (figure?.kind !== "share") continue;
        if (stratum !== undefined) seen.levels++;
        if (figure.split !== null) seen.splits++;
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});
