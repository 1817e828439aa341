import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uwvResult } from "../../indicator/uwv-result.ts";
import type { DistributionState } from "../../tally/distribution-state.ts";
import { countedByKind, type Kinds, pinnedParts, type Shows } from "../../testing/attack.ts";
import { anyKinds, anyLinkedCells } from "../../testing/linked-plans.ts";
import { protectCells } from "../guard/protect-cells.ts";
import { defaultPolicy } from "../policy.ts";
import { curveSystem } from "./curve-system.ts";
import { type PartSystem, partRules } from "./part-system.ts";
import { questionSystems } from "./question-systems.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 60);

const answered = (questions: DistributionState["questions"]): DistributionState => {
  const n = Math.max(...Object.values(questions).map((question) => question.answered));
  return { kind: "distribution", n, unknown: 0, notMature: 0, questions };
};
const question = (id: string, answers: readonly string[], many?: true) => ({
  id,
  title: { nl: id, en: id },
  answers: answers.map((answer) => ({ id: answer, title: { nl: answer, en: answer } })),
  ...(many === undefined ? {} : { many }),
});
const systemOf = (id: string, questions: ReturnType<typeof question>[]) => {
  const total = answered(
    Object.fromEntries(
      questions.map((one) => [
        one.id,
        { answered: 99, answers: Object.fromEntries(one.answers.map((a) => [a.id, 33])) },
      ]),
    ),
  );
  const [system] = questionSystems({ id, questions }, total, 10).systems;
  if (system === undefined) throw new Error("no system");
  return system;
};

const oneOfThree = systemOf("some", [question("result", ["a", "b", "c"])]);
const several = systemOf("some", [question("themes", ["a", "b", "c"], true)]);
const twoAtOnce = systemOf("capability-profile", [
  question("contact-important", ["yes", "no"]),
  question("contact-enabled", ["yes", "no"]),
]);

/** Everybody gives one answer or more of three. */
const severalKinds: Kinds = [1, 2, 3, 4, 5, 6, 7].map((given) =>
  [0, 1, 2].map((answer) => 2 * answer + ((given >> answer) % 2 === 1 ? 0 : 1)),
);

const twoAtOnceKinds: Kinds = [
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
];

describe("partRules", () => {
  const levelOf = (system: PartSystem, counts: readonly number[], policy = defaultPolicy) =>
    partRules(system, policy).levelOf({ counts, repeats: 0 });

  it("shows all answers of a place or none", () => {
    expect(levelOf(oneOfThree, [5, 5, 5])).toBe(0);
    expect(levelOf(oneOfThree, [50, 20, 4])).toBe(2);
    expect(levelOf(oneOfThree, [50, 20, 0])).toBe(2);
    expect(levelOf(several, [5, 5, 5, 5, 5, 5])).toBe(0);
    expect(levelOf(several, [8, 2, 5, 5, 5, 5])).toBe(2);
    expect(levelOf(oneOfThree, [5, 5, 5], { minimumPersons: 16 })).toBe(2);
    expect(levelOf(oneOfThree, [90, 5, 5], { minimumPersons: 10, largestShare: 0.8 })).toBe(2);
  });

  it("shows the last week of a curve where its steps are too small, and nobody's where few are left", () => {
    expect(levelOf(curveSystem, [5, 6, 5, 5, 40])).toBe(0);
    expect(levelOf(curveSystem, [2, 3, 0, 1, 40])).toBe(1);
    expect(levelOf(curveSystem, [1, 1, 1, 1, 40])).toBe(2);
    expect(levelOf(curveSystem, [9, 9, 9, 9, 9])).toBe(2);
  });
});

describe("protectCells with parts", () => {
  it.each<[string, PartSystem, Kinds]>([
    ["one answer of three", oneOfThree, oneOfThree.persons],
    ["one answer or more of three", several, severalKinds],
    ["two questions to the same persons", twoAtOnce, twoAtOnceKinds],
    ["the steps of a curve", curveSystem, curveSystem.persons],
  ])("leaves an exact attacker an interval of at least 5 for every hidden count: %s", (_, system, kinds) => {
    const shows: Shows = { ...system.shown, 2: [] };
    let shown = 0;
    fc.assert(
      fc.property(anyLinkedCells(4, anyKinds(kinds.length)), (persons) => {
        const linked = countedByKind(persons, kinds, system.size);
        const levels = protectCells(linked, partRules(system, defaultPolicy));
        shown += levels.filter((level) => level < 2).length;
        expect(pinnedParts(persons, levels, shows, kinds)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(shown).toBeGreaterThan(0);
  });
});

describe("questionSystems", () => {
  const total = (answers: Readonly<Record<string, number>>) => answered({ result: { answered: 100, answers } });
  const answersOf = (answers: Readonly<Record<string, number>>, before: readonly string[] = []) =>
    questionSystems(uwvResult, total(answers), 10, () => before).systems[0]?.parts.map(({ id }) => [
      id.answer,
      ...(id.together ?? []),
    ]);

  it("puts answers together that few gave in the whole release, with the next rarest where those are still few", () => {
    expect(answersOf({ r1: 30, r2: 20, r3: 11, r4: 12, r5: 10, r6: 40 })?.length).toBe(6);
    expect(answersOf({ r1: 30, r2: 20, r3: 6, r4: 5, r6: 40 })).toEqual([
      ["r1"],
      ["r2"],
      ["r6"],
      ["rest", "r3", "r4", "r5"],
    ]);
    expect(answersOf({ r1: 30, r2: 20, r3: 3, r6: 40 })).toEqual([["r1"], ["r6"], ["rest", "r2", "r3", "r4", "r5"]]);
    expect(answersOf({ r1: 30, r2: 20, r6: 40 })).toEqual([["r1"], ["r2"], ["r6"]]);
  });

  it("keeps together what an earlier release put together", () => {
    const now = { r1: 30, r2: 20, r3: 12, r4: 15, r6: 40 };
    expect(answersOf(now, ["r3", "r4"])).toEqual([["r1"], ["r2"], ["r6"], ["rest", "r3", "r4", "r5"]]);
  });

  it("says of which questions nothing can be shown", () => {
    expect(questionSystems(uwvResult, total({ r1: 40, r2: 3 }), 10).left).toEqual([{ what: "result", why: "too-few" }]);
  });
});

describe("curveSystem", () => {
  it("counts an uncertain end as an end, and nobody who went out of sight before", () => {
    const counts = curveSystem.countsOf({
      kind: "survival",
      events: [
        [91, 2],
        [92, 1],
        [364, 1],
      ],
      censored: [
        [200, 5],
        [364, 30],
      ],
      uncertain: [[10, 3]],
      unknown: 4,
      notMature: 0,
    });
    expect(counts).toEqual([5, 1, 0, 1, 30]);
  });
});
