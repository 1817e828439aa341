import { expect, it } from "vitest";
import { added } from "./added.ts";

it("begins a list with its first", () => {
  expect(added(undefined, "a")).toEqual(["a"]);
});

it("adds at the end of a list that was begun", () => {
  expect(added(added(added(undefined, "a"), "b"), "c")).toEqual(["a", "b", "c"]);
});
