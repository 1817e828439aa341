import { describe, expect, test } from "vitest";
import { coverage, job, onlyTrajectory, person, provision, token } from "../test-support/facts.ts";
import { unknownEnd } from "../values/end.ts";
import { provenanceOf, trajectoryProvenance } from "./provenance.ts";

const award = (over: Parameters<typeof provision>[2] = {}) =>
  provision("2025-01-01", "2025-12-31", { record: token("award"), ...over });

test("a field that only an older delivery stated keeps that day, the rest has the newest", () => {
  const trajectory = onlyTrajectory([
    award({ awardedHours: 40, observedUntil: "2025-06-30" }),
    award({ regime: "light" }),
  ]);
  const [episode] = trajectory.episodes;
  if (episode === undefined) throw new Error("no episode");
  const shared = { stream: "export", source: "case-file", record: token("award") };
  expect(provenanceOf(episode, "awardedHours")).toEqual({ ...shared, observedUntil: "2025-06-30" });
  expect(provenanceOf(episode, "regime")).toEqual({ ...shared, observedUntil: "2026-06-30" });
});

describe("who stated a field of the trajectory", () => {
  const uwv = provision("2025-07-01", unknownEnd, { stream: "uwv", grantedBy: "uwv", ref: token("uwv award") });
  const facts = [
    coverage(),
    award(),
    uwv,
    job("2025-02-01", undefined, { stream: "employers" }),
    person({ sex: "f", stream: "census" }),
    person({ sex: "f", lifeDomains: ["housing", "finances"] }),
  ];
  const trajectory = onlyTrajectory(facts);
  const streamsOf = (field: Parameters<typeof trajectoryProvenance>[1]) =>
    trajectoryProvenance(trajectory, field).map(({ stream }) => stream);

  test("start and end by their episodes, the unknown end before the known one", () => {
    expect(streamsOf("start")).toEqual(["export"]);
    expect(streamsOf("end")).toEqual(["uwv"]);
    expect(trajectory.end).toEqual(unknownEnd);
  });

  test("the first working day by coaching and job, the grantor by the episode that runs then", () => {
    expect(streamsOf("t0")).toEqual(["export", "employers"]);
    expect(streamsOf("tenureAtStart")).toEqual(["export", "employers"]);
    expect(streamsOf("grantor")).toEqual(["export"]);
  });

  test("a trait by every source that states it; what is absent by none", () => {
    expect(streamsOf("sex").sort()).toEqual(["census", "export"]);
    expect(streamsOf("lifeDomains")).toEqual(["export"]);
    expect(trajectory.traits.lifeDomains).toEqual(["finances", "housing"]);
    expect(streamsOf("education")).toEqual([]);
    expect(streamsOf("leadIn")).toEqual([]);
  });

  test("the grantor by one episode, where several run", () => {
    const both = onlyTrajectory([coverage(), award(), provision("2025-01-01", "2025-06-30", { grantedBy: "uwv" })]);
    expect(trajectoryProvenance(both, "grantor")).toHaveLength(1);
  });
});
