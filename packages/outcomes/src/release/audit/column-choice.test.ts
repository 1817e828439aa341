import { expect, it } from "vitest";
import { basisInverse } from "./basis-inverse.ts";
import { columnChoice, type Standing } from "./column-choice.ts";
import { sparseRowsOf } from "./sparse-rows.ts";

const VARIABLES = 4;
const system = sparseRowsOf([{ terms: [0, 1, 2, 3], low: 20, high: 20 }], VARIABLES);

/** A walk that has not begun, asked for all variables but the first. */
const choiceWith = (more: Partial<Standing>) =>
  columnChoice(system, {
    basis: basisInverse(system.size),
    slotOf: new Int32Array(VARIABLES + system.size).fill(-1),
    wanted: Int8Array.of(0, 1, 1, 1),
    newRows: Int32Array.of(1, 1, 1, 1, 0),
    roomFor: () => 5,
    ...more,
  });
const asked = [3, 1, 2];

it("takes what changes the sum most for the rows that it meets", () => {
  expect(choiceWith({}).promising(asked, 1, 3)).toEqual({ column: 3, slope: 1 });
  expect(choiceWith({ newRows: Int32Array.of(1, 1, 0, 1, 0) }).promising(asked, -1, 3)).toEqual({
    column: 2,
    slope: -1,
  });
  expect(choiceWith({ roomFor: (column) => column }).promising([1, 2, 3], 1, 1)).toEqual({ column: 3, slope: 1 });
});

it("takes the first of all where it is asked for, however good others are", () => {
  expect(choiceWith({ roomFor: (column) => column }).first(asked, 1)).toEqual({ column: 1, slope: 1 });
});

it("takes none that has no room, is in the basis already or is not asked for", () => {
  const none = choiceWith({ roomFor: () => 0 });
  expect([none.promising(asked, 1, 3), none.first(asked, 1)]).toEqual([undefined, undefined]);
  const taken = choiceWith({ slotOf: Int32Array.of(-1, 0, 1, 2, -1) });
  expect([taken.promising(asked, 1, 3), taken.first(asked, 1)]).toEqual([undefined, undefined]);
});
