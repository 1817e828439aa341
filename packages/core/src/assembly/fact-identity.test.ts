import { describe, expect, test } from "vitest";
import type { Fact } from "../facts/fact.ts";
import {
  coaching,
  coverage,
  exit,
  job,
  measurement,
  person,
  provision,
  result,
  token,
  wageReturns,
} from "../test-support/facts.ts";
import { endOn, openEnd } from "../values/end.ts";
import { identityOf } from "./fact-identity.ts";

const { kind: _, reason: __, on: ___, ...envelope } = exit("other", "2025-03-01");
const benefit = { kind: "benefit", ...envelope, law: "PW", from: "2025-01-01", to: openEnd } as const;
const register = { kind: "register", ...envelope, status: "registered", from: "2025-01-01" } as const;
const plan = { kind: "plan", ...envelope, row: 1, validFrom: "2025-01-01" } as const;
const subsidy = { kind: "subsidy", ...envelope, scheme: "no-riskpolis", from: "2025-01-01", to: openEnd } as const;
const award = provision("2025-01-01", openEnd, { ref: token("award") });
const contact = coaching("2025-01-01", "2025-01-31", { minutesEmployee: 60 });
const asked = measurement("2025-02-01", { moment: "interim" });
const [record, trajectoryRef] = [token("record"), token("trajectory")];

const changed = (fact: Fact, change: object) => ({ ...fact, ...change }) as Fact;

describe("versions of one thing", () => {
  test.each<[string, Fact, object]>([
    ["a later delivery", award, { observedUntil: "2026-12-31" }],
    ["a source with another name", award, { source: "coach-report" }],
    ["a person in another record", person(), { record }],
    ["a death on another day", exit("death", "2025-03-01"), { on: "2025-03-02" }],
    ["a pension on another day", exit("state-pension-age", "2025-03-01"), { on: "2025-03-02" }],
    ["an exit of one record", changed(exit("moved", "2025-03-01"), { record }), { on: "2025-03-02", reason: "other" }],
    ["an award of one record", changed(award, { record }), { ref: token("b"), type: "40", from: "2025-01-02" }],
    ["an award with another end", award, { to: endOn("2025-06-30") }],
    ["a job that starts on another day", job("2025-01-01"), { from: "2025-01-02", record }],
    ["a benefit that ended", benefit, { to: endOn("2025-06-30") }],
    ["another status in the register", register, { status: "not" }],
    ["a contact of one record", changed(contact, { record }), { from: "2025-01-02", to: "2025-01-02", activity: "1" }],
    ["another number of minutes", contact, { minutesEmployee: 90 }],
    ["a start asked on another day", changed(asked, { moment: "baseline" }), { on: "2025-02-03" }],
    ["a half-year asked on another day", changed(asked, { moment: "followUp" }), { on: "2025-02-03" }],
    ["a measurement of one trajectory", changed(asked, { trajectoryRef }), { record }],
    ["a plan of one record", changed(plan, { record }), { trajectoryRef }],
    ["a subsidy of one record", changed(subsidy, { record }), { trajectoryRef }],
    ["a result of one trajectory", changed(result("R3", "2025-06-30"), { trajectoryRef }), { record, code: "R6" }],
  ])("%s", (_, fact, change) => {
    expect(identityOf(changed(fact, change))).toBe(identityOf(fact));
  });
});

describe("two things", () => {
  test.each<[string, Fact, object]>([
    ["another person", award, { person: token("other") }],
    ["another municipality", award, { municipality: "GM0363" }],
    ["another grantor", award, { grantor: "uwv" }],
    ["another stream", award, { stream: wageReturns.stream }],
    ["another kind of fact", register, { kind: "person", validFrom: "2025-01-01" }],
    ["a coverage that starts on another day", coverage(), { observedFrom: "2024-02-01" }],
    ["a coverage that ends on another day", coverage(), { observedUntil: "2025-12-31" }],
    ["a person as of another day", person({ validFrom: "2025-01-01" }), { validFrom: "2025-02-01" }],
    ["an exit for another reason", exit("moved", "2025-03-01"), { reason: "other" }],
    ["an exit on another day", exit("moved", "2025-03-01"), { on: "2025-03-02" }],
    ["an exit of another record", changed(exit("death", "2025-03-01"), { record }), { record: token("b") }],
    ["an award with another reference", award, { ref: token("b") }],
    ["an award of another type", award, { type: "40" }],
    ["an award that starts on another day", award, { from: "2025-01-02" }],
    ["an award of another record", changed(award, { record }), { record: token("b") }],
    ["another job", job("2025-01-01"), { jobRef: token("b") }],
    ["a benefit under another law", benefit, { law: "WIA" }],
    ["a benefit that starts on another day", benefit, { from: "2025-01-02" }],
    ["a benefit as of another day", benefit, { validFrom: "2025-02-01" }],
    ["a registration that starts on another day", register, { from: "2025-02-01" }],
    ["coaching of another trajectory", contact, { trajectoryRef }],
    ["coaching that is reported", contact, { mode: "reported" }],
    ["coaching that is reported, of one record", changed(contact, { record }), { mode: "reported" }],
    ["coaching of another moment", contact, { moment: "interim" }],
    ["coaching of another moment, of one record", changed(contact, { record }), { moment: "interim" }],
    ["coaching from another day", contact, { from: "2025-01-02" }],
    ["coaching to another day", contact, { to: "2025-01-30" }],
    ["coaching by another activity", contact, { activity: "1" }],
    ["coaching of another record", changed(contact, { record }), { record: token("b") }],
    ["a question in between, asked again", asked, { on: "2025-02-03" }],
    ["a later question, asked again", changed(asked, { moment: "later" }), { on: "2025-02-03" }],
    ["a question without a moment", changed(measurement("2025-02-01"), {}), { on: "2025-02-03" }],
    ["a half-year and a start", changed(asked, { moment: "baseline" }), { moment: "followUp" }],
    ["another respondent", asked, { respondent: "coach" }],
    ["a measurement of another trajectory", changed(asked, { trajectoryRef }), { trajectoryRef: token("b") }],
    ["a measurement of another record", changed(asked, { record }), { record: token("b") }],
    ["another row of a plan", plan, { row: 2 }],
    ["a plan as of another day", plan, { validFrom: "2025-02-01" }],
    ["a plan of another trajectory", changed(plan, { trajectoryRef }), { trajectoryRef: token("b") }],
    ["a plan of another record", changed(plan, { record }), { record: token("b") }],
    ["a second discrepancy in one row", changed(plan, { record, trajectoryRef }), { record: token("b") }],
    ["another scheme", subsidy, { scheme: "loonkostensubsidie" }],
    ["a subsidy that starts on another day", subsidy, { from: "2025-01-02" }],
    ["a subsidy of another record", changed(subsidy, { record }), { record: token("b") }],
    ["a subsidy of another trajectory", changed(subsidy, { trajectoryRef }), { trajectoryRef: token("b") }],
    ["a result of another period", result("R3", "2025-06-30"), { periodTo: "2025-12-31" }],
    [
      "a result of another trajectory",
      changed(result("R3", "2025-06-30"), { trajectoryRef }),
      { trajectoryRef: token("b") },
    ],
    ["a result of another record", changed(result("R3", "2025-06-30"), { record }), { record: token("b") }],
  ])("%s", (_, fact, change) => {
    expect(identityOf(changed(fact, change))).not.toBe(identityOf(fact));
  });

  test("parts that stand beside each other do not run together", () => {
    const spoken = coverage({ stream: "export", person: token("person") });
    expect(identityOf(coverage({ stream: `export${token("person")}` }))).not.toBe(identityOf(spoken));
  });
});
