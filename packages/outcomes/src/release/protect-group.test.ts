import { expect, it } from "vitest";
import { aTally } from "../testing/tallies.ts";
import { protectGroup } from "./protect-group.ts";

const tallies = [aTally({ yes: 3, no: 3 }), aTally({ municipality: "GM0202", yes: 30, no: 30 })];

it.each([4, 0, 7.5, Number.NaN])("shows nothing under a policy of at least %s persons", (minimumPersons) => {
  expect(() => protectGroup({ tallies, policy: { minimumPersons } })).toThrow("minimum-persons-below-five");
  expect(protectGroup({ tallies, policy: { minimumPersons: 5 } }).passed).toBe(true);
});

it("says of nothing that there is nothing", () => {
  const { rows, indicators, passed } = protectGroup({ tallies: [] });
  expect({ rows, indicators, passed }).toEqual({ rows: [], indicators: [], passed: true });
});
