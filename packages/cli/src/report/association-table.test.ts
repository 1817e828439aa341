import { associations, type Estimate, type Figure } from "@jobcoach/outcomes";
import { expect, it } from "vitest";
import { makeCall } from "../call/make-call.ts";
import { associationTable } from "./association-table.ts";

if (associations.kind !== "association") throw new Error("associations are of another kind");
const indicator = associations;

const coefficient = (estimate: number) => ({
  estimate,
  standardError: 0.1,
  t: 2,
  p: 0.05,
  interval: { lower: estimate - 0.2, upper: estimate + 0.2 },
});

type Association = Extract<Estimate, { readonly kind: "association" }>;

const figureOf = (n: number, fit: Association["fit"]): Figure => ({
  indicator: "associations",
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  cohort: "pooled",
  status: "final",
  pooled: [],
  observedUntil: "2026-06-30",
  trajectories: n,
  persons: n,
  reasons: { "counted/all-known": n },
  estimate: { kind: "association", outcome: "capability-count", n, unknown: 0, notMature: 0, fit },
});

function linesOf(figure: Figure): string {
  const silent = { isTerminal: false, write: () => undefined };
  const io = { stdout: silent, stderr: silent, env: {}, cwd: ".", fetch };
  const call = makeCall({ values: new Map(), positionals: [] }, "nl", io);
  const rows = [{ municipality: "GM0200", cohort: "pooled", figure }];
  return associationTable({ indicator, rows }, false, call).join("\n");
}

it("says what goes together, with interval and n, and that it is no cause", () => {
  const variables = [
    { variable: "match", ...coefficient(0.75), standardised: 0.4 },
    { variable: "coaching-hours", ...coefficient(-0.1), standardised: -0.1 },
  ];
  const lines = linesOf(
    figureOf(134, {
      kind: "fitted",
      degrees: 131,
      intercept: coefficient(1),
      rSquared: 0.35,
      adjustedRSquared: 0.34,
      sigma: 1,
      variables,
    }),
  );
  expect(lines).toContain("het zegt niet wat de oorzaak is");
  expect(lines).toMatch(/Apeldoorn +134 {2}Match volgens de jobcoach +\+0,75, tussen \+0,55 en \+0,95/);
  expect(lines).toMatch(/ Uren begeleiding per maand +−0,10, tussen −0,30 en \+0,10/);
  expect(lines).toMatch(/ alles samen +gaat samen met 35\u00a0% van de/);
});

it("says why nothing is computed", () => {
  expect(linesOf(figureOf(3, { kind: "refused", reason: "too-few-persons" }))).toMatch(
    /Apeldoorn +3 {2}te weinig mensen om te rekenen +–/,
  );
});
