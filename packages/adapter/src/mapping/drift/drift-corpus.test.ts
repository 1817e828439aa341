import process from "node:process";
import type { Fact } from "@jobcoach/core";
import { expect, test } from "vitest";
// The three example layouts; a test may look across packages, the source may not.
import { municipalProfiles } from "../../../../adapter-participatiewet/src/exports/exports.ts";
import { intake } from "../../intake/intake.ts";
import { resolveProfile } from "../../tabular/profile/resolve-profile.ts";
import { tabularAdapter } from "../../tabular/tabular-adapter.ts";
import { driftCorpus, isRight, told } from "../testing/drift-corpus.ts";
import { canBeMapped, isHarmless } from "./change.ts";
import { changedLayer } from "./changed-layer.ts";
import { stepsToMend } from "./steps-to-mend.ts";
import { driftOf, watchDrift } from "./watch-drift.ts";

const FILES = 200;
const SEED = 20_260_630;
const KEY = { version: 1, bytes: new Uint8Array(32).fill(7) };
const corpus = await Promise.all(
  (await driftCorpus(municipalProfiles, FILES, SEED)).map(async (one) => ({
    ...one,
    changes: await driftOf(one.file, one.profile),
  })),
);
const adapters = municipalProfiles.map((profile) => watchDrift(tabularAdapter(profile)));

test("of 200 drifted exports the first proposal is right in at least nine of ten", () => {
  const score = new Map<string, { right: number; all: number }>();
  const wrong: string[] = [];
  for (const { kind, profile, changes, expected } of corpus) {
    const right = isRight(changes, expected);
    const before = score.get(kind) ?? { right: 0, all: 0 };
    score.set(kind, { right: before.right + Number(right), all: before.all + 1 });
    if (!right) wrong.push(`${profile.id}, ${kind}: ${expected.map(({ text }) => text)} / found ${changes.map(told)}`);
  }
  const lines = [...score].map(([kind, { right, all }]) => `  ${kind}: ${right} of ${all}`);
  process.stdout.write(
    `${["Drift, first proposal right:", ...lines, ...wrong.map((line) => `  wrong: ${line}`)].join("\n")}\n`,
  );
  expect(corpus).toHaveLength(FILES);
  expect(wrong.length).toBeLessThanOrEqual(FILES / 10);
});

test("no change is ever applied by itself: one finding and no facts, or a notice and all rows", async () => {
  for (const { profile, file, changes, expected } of corpus) {
    const observedUntil = expected.some(({ text }) => text === "dropped Peildatum")
      ? {}
      : { observedUntil: "2026-06-30" };
    const given = { municipality: profile.municipality ?? "GM0200", observedFrom: "2024-01-01", ...observedUntil };
    const kept: Fact[] = [];
    const result = await intake(
      { file, adapters, keyOf: () => KEY, given },
      { facts: (batch) => void kept.push(...batch) },
    );
    const errors = result.findings.groups.filter(
      ({ severity, rule }) => severity === "error" && !rule.startsWith("code/"),
    );
    const rules = errors.map(({ rule }) => rule).filter((rule) => /^(?:drift|column|header)\//.test(rule));
    const about = expected.map(({ text }) => text).join(", ");
    const isGrave = changes.some((change) => !isHarmless(change));
    const isMappable = changes.every((change) => isHarmless(change) || canBeMapped(change));
    const rule = isMappable ? "drift/export-changed" : "drift/export-unreadable";
    expect([about, rules]).toEqual([about, isGrave ? [rule] : []]);
    if (isGrave) expect([about, result.header, result.records.read, kept]).toEqual([about, undefined, 0, []]);
    else expect([about, result.records.read > 0]).toEqual([about, true]);
  }
});

test("a profile is offered exactly where one makes the rows readable; else a step in the source is named", async () => {
  const count = { mended: 0, not: 0 };
  for (const { profile, file, changes, expected } of corpus) {
    if (changes.every(isHarmless)) continue;
    const layer = changedLayer(changes, profile);
    const mapped = layer.extends === undefined ? resolveProfile(layer) : resolveProfile(profile, layer);
    const left = (await driftOf(file, mapped)).filter((change) => !isHarmless(change) && change.kind !== "recoded");
    const isOffered = stepsToMend(changes, profile).length === 0;
    const about = expected.map(({ text }) => text).join(", ");
    expect([about, isOffered]).toEqual([about, left.length === 0]);
    count[isOffered ? "mended" : "not"]++;
  }
  expect([count.mended > 20, count.not > 20]).toEqual([true, true]);
});
