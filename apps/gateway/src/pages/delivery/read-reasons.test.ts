import type { Confirmation } from "@jobcoach/contract";
import { expect, test } from "vitest";
import { readReasons } from "./read-reasons.ts";

const asked = (rule: string, reason: string | null = null): Confirmation => ({
  rule,
  field: "Uren",
  message: { nl: "Opvallend.", en: "Odd." },
  reason,
  confirmedAt: reason === null ? null : "2026-07-13T09:00:00.000Z",
});
const two = [asked("a/one"), asked("a/two")];
const read = (form: Readonly<Record<string, string>>, confirmations = two) =>
  readReasons(confirmations, new URLSearchParams(form));

test("each reason goes with the warning that it is about; what was left open stays open", () => {
  expect(read({ "reason-1": " Er zijn minder mensen geplaatst. " })).toEqual({
    ok: true,
    request: { confirmations: [{ rule: "a/two", field: "Uren", reason: "Er zijn minder mensen geplaatst." }] },
  });
});

test.each([
  ["klopt", "too-short"],
  ["x".repeat(501), "too-long"],
  ["Het gaat om client 123456782.", "holds-number"],
])("a reason that cannot be kept is given back with what is wrong: %s", (text, fault) => {
  const answer = read({ "reason-0": text, "reason-1": "Dit is een goede reden." });
  expect(answer).toEqual({
    ok: false,
    given: [
      { at: 0, text, fault },
      { at: 1, text: "Dit is een goede reden.", fault: undefined },
    ],
  });
});

test("an empty form asks for a reason at the first that is open", () => {
  expect(read({}, [asked("a/one", "Was eerder al goed."), asked("a/two")])).toEqual({
    ok: false,
    given: [{ at: 1, text: "", fault: "none-given" }],
  });
});

test("what was confirmed before is not asked again", () => {
  const answer = read({ "reason-0": "Een nieuwe reden hiervoor." }, [
    asked("a/one", "Was eerder al goed."),
    asked("b/c"),
  ]);
  expect(answer.ok).toBe(false);
});
