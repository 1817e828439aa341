import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, provision, trajectoryOf } from "../testing/case-facts.ts";
import type { ShareIndicator } from "./indicator.ts";
import { retention13w } from "./retention-13w.ts";
import { retention26w } from "./retention-26w.ts";
import { retention52w } from "./retention-52w.ts";

const outcomeOf = (indicator: ShareIndicator, ...facts: Parameters<typeof trajectoryOf>) => {
  const { outcome, reason } = indicator.observe(trajectoryOf(...facts));
  return `${outcome}/${reason}`;
};

describe("retention after 13, 26 and 52 weeks", () => {
  it("asks about one job on three days", () => {
    const facts = [coverage(), provision(), job({ to: endOn("2025-08-31") })];
    const answers = [retention13w, retention26w, retention52w].map((indicator) => outcomeOf(indicator, ...facts));
    expect(answers).toEqual(["counted/yes", "counted/yes", "counted/no"]);
  });

  it.each([
    [retention13w, "2025-04-16"],
    [retention26w, "2025-07-16"],
    [retention52w, "2026-01-14"],
  ])("looks at one day, the last of a job included", (indicator, day) => {
    const endingOn = (last: string) => outcomeOf(indicator, coverage(), provision(), job({ to: endOn(last) }));
    expect(endingOn(day)).toBe("counted/yes");
    expect(outcomeOf(indicator, coverage(), provision(), job(), exit("death", day))).toBe("counted/yes");
    const [year, month, date] = day.split("-");
    const dayBefore = `${year}-${month}-${String(Number(date) - 1).padStart(2, "0")}`;
    expect(endingOn(dayBefore)).toBe("counted/no");
    expect(outcomeOf(indicator, coverage(), provision(), job(), exit("death", dayBefore))).toBe("excluded/died");
  });

  it("waits four weeks after the day", () => {
    const seenUntil = (observedUntil: string) =>
      outcomeOf(
        retention13w,
        coverage({ observedUntil }),
        provision({ observedUntil }),
        job({ observedUntil, to: endOn("2025-02-28") }),
      );
    expect(seenUntil("2025-05-13")).toBe("not-mature/window-not-over");
    expect(seenUntil("2025-05-14")).toBe("counted/no");
  });

  it("names its weeks and days", () => {
    expect(retention52w).toMatchObject({ id: "retention-52w", windowDays: 364, version: "1.0.0" });
    expect(retention13w.window.en).toContain("Day 91 ");
    expect(retention26w.references[0]?.use).toBe("context-only");
  });
});
