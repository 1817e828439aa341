import { describe, expect, it } from "vitest";
import { wrongCall } from "./stop.ts";
import { asStop } from "./unexpected.ts";

describe("an error", () => {
  it("that was expected stays what it is", () => {
    const wrong = wrongCall("Fout.", "Wrong.");
    expect(asStop(wrong, {})).toBe(wrong);
  });

  it.each([
    [{ code: "EACCES", path: "/x/uit.csv" }, "It does not work: you have no permission for that (/x/uit.csv)."],
    [{ code: "ENOSPC" }, "It does not work: the disk is full."],
  ])("of the system is a sentence: %o", (details, sentence) => {
    const found = asStop(Object.assign(new Error("EACCES: raw text"), details), {});
    expect([found.exitCode, found.text.en]).toEqual([3, sentence]);
  });

  it("of our own shows nothing from a file, unless somebody looks for the cause", () => {
    const bug = new Error("cannot read 999990019");
    expect(asStop(bug, {}).text.nl).toContain("Er ging iets mis in jobcoach zelf.");
    expect(asStop(bug, {}).text.nl).not.toContain("999990019");
    expect(asStop(bug, { JOBCOACH_DEBUG: "1" }).text.nl).toContain("unexpected.test.ts");
    expect(asStop(undefined, {}).exitCode).toBe(3);
  });
});
