import type { ChangeExplanation, ExplainingTrajectory } from "@jobcoach/contract";
import { expect, test } from "vitest";
import { placeWords, shareWords, shortWords } from "./explanation-words.ts";

const fell = (rows: readonly number[], over: Partial<ExplainingTrajectory> = {}): ExplainingTrajectory => ({
  rows: [...rows],
  before: ["unknown"],
  after: ["counted/no"],
  effect: -0.01,
  ...over,
});
const explanation = (
  trajectories: ExplainingTrajectory[],
  over: Partial<ChangeExplanation> = {},
): ChangeExplanation => ({
  indicator: "retention-26w",
  cohort: "pooled",
  value: "share",
  changed: trajectories.length,
  share: 0.8,
  trajectories,
  ...over,
});

test("says how much the told trajectories explain, and in which rows they stand", () => {
  const six = explanation(
    [77, 12, 40].map((row) => fell([row])),
    { changed: 9, share: 0.62 },
  );
  expect(shareWords("nl", six)).toBe(
    "Van de 9 trajecten die dit cijfer verplaatsen, verklaren deze 3 samen 62\u00a0% van het verschil:",
  );
  expect(placeWords("nl", six)).toEqual(["rij 12, 40, 77: eerst ‘niet bekend’, nu ‘nee’"]);
  expect(shareWords("en", six)).toBe(
    "Of the 9 trajectories that move this figure, these 3 together explain 62% of the difference:",
  );
  expect(shortWords("nl", six)).toBe("rij 12, 40, 77: eerst ‘niet bekend’, nu ‘nee’ (62\u00a0% van het verschil)");
  expect(placeWords("en", six)).toEqual(["row 12, 40, 77: first ‘not known’, now ‘no’"]);
});

test("one trajectory that explains all needs no per cents", () => {
  const one = explanation([fell([8], { before: ["counted/yes"] })], { share: 1 });
  expect([shareWords("nl", one), placeWords("nl", one)]).toEqual([
    "Het gaat om dit traject:",
    ["rij 8: eerst ‘ja’, nu ‘nee’"],
  ]);
  expect(shareWords("en", { ...one, share: 0.7 })).toBe("One trajectory explains 70% of the difference:");
});

test("one of several who move a figure is not all of it", () => {
  const one = explanation([fell([8])], { share: 1, changed: 61 });
  expect(shareWords("nl", one)).toBe(
    "Van de 61 trajecten die dit cijfer verplaatsen, verklaart dit het meeste van het verschil:",
  );
  expect(shareWords("en", { ...one, share: 0.7 })).toBe(
    "Of the 61 trajectories that move this figure, this one explains 70% of the difference:",
  );
});

test("those that went another way stand apart; who is new, gone, twice there or only changed a number is told as such", () => {
  const many = explanation([
    fell([3], { before: [], after: ["counted/yes"] }),
    fell([], { before: ["counted/yes"], after: [] }),
    fell([], { before: ["counted/yes"], after: [] }),
    fell([6, 40]),
    fell([9], { before: ["counted/yes"], after: ["counted/yes"] }),
  ]);
  expect(shareWords("nl", many)).toBe("5 trajecten verklaren samen 80\u00a0% van het verschil:");
  expect(placeWords("nl", many)).toEqual([
    "rij 3: nieuw, ‘ja’",
    "2 trajecten die niet in deze levering staan: eerst ‘ja’, nu weg",
    "rij 6 (ook 40): eerst ‘niet bekend’, nu ‘nee’",
    "rij 9: nog steeds ‘ja’, met een andere waarde",
  ]);
  expect(placeWords("en", many)[1]).toBe("2 trajectories that are not in this delivery: first ‘yes’, now gone");
});
