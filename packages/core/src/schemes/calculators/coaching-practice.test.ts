import { describe, expect, test } from "vitest";
import { earliestRetroactiveStart } from "./earliest-retroactive-start.ts";
import { minutesPerClient } from "./minutes-per-client.ts";

test("two hours with a group of six are twenty minutes for each", () => {
  expect(minutesPerClient({ minutes: 120, clients: 6 })).toMatchObject({
    outcome: "computed",
    amounts: { minutes: 20 },
    steps: [{ formula: "120 / 6" }],
  });
  expect(minutesPerClient({ minutes: 15, clients: 2 })).toMatchObject({ amounts: { minutes: 8 } });
});

test.each([
  ["clients", { minutes: 120, clients: 0 }],
  ["minutes", { minutes: -1, clients: 2 }],
  ["minutes", { minutes: 1.5, clients: 2 }],
])("unusable: %s", (input, given) => {
  expect(minutesPerClient(given)).toMatchObject({ outcome: "refused", reasons: [{ input }] });
});

describe("a late application reaches back 28 days", () => {
  test.each([
    ["2014-08-18", "2014-07-21"],
    ["2014-09-15", "2014-08-18"],
    ["2015-05-01", "2015-04-03"],
  ])("received %s, from %s", (receivedOn, startsOn) => {
    expect(earliestRetroactiveStart({ receivedOn })).toMatchObject({ outcome: "computed", amounts: { startsOn } });
  });

  test.each(["2014-06-30", "2016-01-01"])("not known for %s", (receivedOn) => {
    expect(earliestRetroactiveStart({ receivedOn })).toMatchObject({
      outcome: "refused",
      reasons: [{ parameter: "job-coach/retroactive-weeks" }],
    });
  });

  test("unusable: a day that does not exist", () => {
    expect(earliestRetroactiveStart({ receivedOn: "2015-02-30" })).toMatchObject({
      reasons: [{ input: "receivedOn" }],
    });
  });
});
