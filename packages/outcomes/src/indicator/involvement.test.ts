import type { CoachingFact, Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, log, provision, trajectoryOf } from "../testing/case-facts.ts";
import { careContact } from "./care-contact.ts";
import { colleagueInvolved } from "./colleague-involved.ts";
import { guidanceThemes } from "./guidance-themes.ts";
import { relativesContact } from "./relatives-contact.ts";

/** t0 is 2025-01-15; the half-year runs to 2025-07-15. The log is complete unless said otherwise. */
const placed = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), job(), ...facts);
const contact = (on: string, over: Partial<CoachingFact>) => log(on, { minutesEmployee: 60, ...over });
const yes = { colleagueInvolved: true };
const no = { colleagueInvolved: false };

const reasonOf = (...facts: Parameters<typeof trajectoryOf>) => {
  const { outcome, reason } = colleagueInvolved.observe(trajectoryOf(...facts));
  return `${outcome}/${reason}`;
};
const complete = [coverage(), provision(), job()] as const;
const incomplete = [coverage({ hoursLogComplete: false }), provision(), job()] as const;

describe("involvement", () => {
  it("is yes by one contact, even where others are not known", () => {
    expect(reasonOf(...complete, contact("2025-02-01", no), contact("2025-03-01", yes))).toBe("counted/yes");
    expect(reasonOf(...incomplete, contact("2025-02-01", yes), contact("2025-03-01", {}))).toBe("counted/yes");
  });

  it("is no only where all contacts are known and each says no", () => {
    expect(reasonOf(...complete, contact("2025-02-01", no), contact("2025-05-01", no))).toBe("counted/no");
    expect(reasonOf(...complete, contact("2025-02-01", no), contact("2025-05-01", {}))).toBe(
      "unknown/contacts-not-all-known",
    );
    expect(reasonOf(...incomplete, contact("2025-02-01", no))).toBe("unknown/contacts-not-all-known");
  });

  it("is not known where nobody records it", () => {
    expect(reasonOf(...complete, contact("2025-02-01", {}))).toBe("unknown/not-recorded");
    expect(reasonOf(...complete)).toBe("unknown/not-recorded");
  });

  it.each([
    ["2025-01-14", "unknown/not-recorded"],
    ["2025-01-15", "counted/yes"],
    ["2025-07-15", "counted/yes"],
    ["2025-07-16", "unknown/not-recorded"],
  ])("of a contact on %s gives %s", (on, expected) => {
    expect(reasonOf(coverage(), provision({ from: "2025-01-01" }), job(), contact(on, yes))).toBe(expected);
  });

  it("of what a coach reports goes by the label, else by the date", () => {
    const reported = (from: string, over: Partial<CoachingFact>) =>
      contact(from, { mode: "reported", minutesEmployee: 60, ...over });
    expect(reasonOf(...complete, reported("2025-12-01", { ...yes, moment: "followUp" }))).toBe("counted/yes");
    expect(reasonOf(...complete, reported("2025-03-01", { ...yes, moment: "later" }))).toBe("unknown/not-recorded");
    expect(reasonOf(...complete, reported("2025-09-10", yes))).toBe("counted/yes");
    expect(reasonOf(...complete, reported("2025-09-11", yes))).toBe("unknown/not-recorded");
    const start = reported("2025-01-20", { ...no, moment: "baseline" });
    expect(reasonOf(...complete, start)).toBe("unknown/contacts-not-all-known");
    expect(reasonOf(...complete, start, reported("2025-07-16", { ...no, moment: "followUp" }))).toBe("counted/no");
  });

  it.each([
    ["out-of-scope/never-placed", [coverage(), provision(), contact("2025-02-01", yes)]],
    ["excluded/started-before-coverage", [coverage({ observedFrom: "2025-02-01" }), provision(), job()]],
    ["excluded/died", [...complete, exit("death", "2025-07-14")]],
    ["unknown/coaching-end-not-known", [coverage(), provision({ to: { state: "unknown" } }), job()]],
    ["excluded/coached-too-short", [coverage(), provision({ to: endOn("2025-02-10") }), job()]],
    ["unknown/not-recorded", [coverage(), provision({ to: endOn("2025-02-11") }), job()]],
  ])("gives %s", (expected, facts) => {
    expect(reasonOf(...facts)).toBe(expected);
  });

  it("is not mature until four weeks after the half-year", () => {
    const until = (observedUntil: string) => {
      const own = { observedUntil };
      return reasonOf(coverage(own), provision(own), job(own), { ...contact("2025-02-01", yes), ...own });
    };
    expect(until("2025-08-11")).toBe("not-mature/window-not-over");
    expect(until("2025-08-12")).toBe("counted/yes");
  });

  it("of a colleague, of care and of relatives are three questions", () => {
    const trajectory = placed(contact("2025-02-01", { careContact: true, relativesContact: false }));
    expect(careContact.observe(trajectory).reason).toBe("yes");
    expect(relativesContact.observe(trajectory).reason).toBe("no");
    expect(colleagueInvolved.observe(trajectory).reason).toBe("not-recorded");
  });
});

describe("guidanceThemes", () => {
  it("gives every theme once, and the core points that the coaching touches", () => {
    const contacts = [
      contact("2025-02-01", { themes: ["schemes", "problems-and-stress"] }),
      contact("2025-03-01", { themes: ["problems-and-stress"], minutesEmployer: 30, careContact: true }),
    ];
    expect(guidanceThemes.observe(placed(...contacts))).toMatchObject({
      outcome: "counted",
      reason: "answered",
      value: {
        themes: ["problems-and-stress", "schemes"],
        "core-points": ["tailored-support", "employer-support", "care-and-relatives"],
      },
    });
  });

  it("answers only the question of which something is recorded", () => {
    expect(guidanceThemes.observe(placed(contact("2025-02-01", { activity: "7" })))).toHaveProperty("value", {
      "core-points": ["employer-support"],
    });
    expect(guidanceThemes.observe(placed(contact("2025-02-01", { themes: ["other"] })))).toHaveProperty("value", {
      themes: ["other"],
    });
  });

  it("looks at the half-year only", () => {
    const late = contact("2025-07-16", { themes: ["schemes"] });
    expect(guidanceThemes.observe(placed(late)).reason).toBe("not-recorded");
  });

  it("has an answer for all it counts", () => {
    for (const { answers, many } of guidanceThemes.questions) {
      expect(many).toBe(true);
      expect(answers.length).toBeGreaterThan(3);
    }
  });
});
