import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { provision, token } from "../test-support/facts.ts";
import { openEnd } from "../values/end.ts";
import { joinEpisodes } from "./join-episodes.ts";

const startsOf = (provisions: Parameters<typeof joinEpisodes>[0]) =>
  joinEpisodes(provisions).map(({ episodes }) => episodes.map(({ from }) => from));

describe("episodes", () => {
  const some = [
    provision("2025-01-01", "2025-03-31"),
    provision("2025-02-01", "2025-02-15"),
    provision("2025-04-28", "2025-06-30"),
    provision("2025-09-01", openEnd),
  ];

  test("come oldest first, in whatever order they are given", () => {
    const anyOrder = fc.shuffledSubarray(some, { minLength: some.length });
    fc.assert(
      fc.property(anyOrder, (provisions) => {
        expect(startsOf(provisions)).toEqual([["2025-01-01", "2025-02-01", "2025-04-28"], ["2025-09-01"]]);
      }),
    );
  });

  test("of one day come in the order of their references", () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => provision("2025-01-01", openEnd, { ref: token(name) }));
    for (const given of [
      [a, b, c],
      [c, b, a],
      [b, a, c],
      [b, c, a],
    ])
      expect(joinEpisodes(given.filter((one) => one !== undefined))[0]?.episodes).toEqual([a, b, c]);
  });

  test("of other facilities start nothing and lead into nothing", () => {
    expect(joinEpisodes([provision("2025-01-01", openEnd, { type: "20" })])).toEqual([]);
    const [alone] = joinEpisodes([provision("2024-06-01", "2024-12-31", { type: "20" }), ...some]);
    expect(alone).not.toHaveProperty("leadIn");
  });
});

describe("the lead-in", () => {
  const towards = (from: string, to: string) => provision(from, to, { type: "40" });
  const leadInOf = (...leadIns: ReturnType<typeof provision>[]) =>
    joinEpisodes([...leadIns, provision("2025-03-15")])[0]?.leadIn?.from;

  test.each([
    ["ended the day before", "2025-03-14", "2024-06-01"],
    ["ended 28 days before", "2025-02-14", "2024-06-01"],
    ["ended longer before", "2025-02-13", undefined],
    ["runs on", "2025-03-15", undefined],
  ])("%s", (_, to, from) => {
    expect(leadInOf(towards("2024-06-01", to))).toBe(from);
  });

  test("of several the one that started last", () => {
    const two = [towards("2024-06-01", "2025-02-28"), towards("2025-01-01", "2025-02-20")];
    expect(leadInOf(...two)).toBe("2025-01-01");
    expect(leadInOf(...two.toReversed())).toBe("2025-01-01");
  });
});
