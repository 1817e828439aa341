import { describe, expect, test } from "vitest";
import { Grantor } from "../facts/envelope.ts";
import { FacilityGoal, WorkCapacity } from "../facts/person.ts";
import { CoachingRegime, ProvisionForm, ProvisionType } from "../facts/provision.ts";
import { ResultCode } from "../facts/result.ts";
import { hasCode } from "./code-list.ts";
import { codeLists } from "./code-lists.ts";
import { provisionTypeCodes } from "./srg.ts";

test("code 30 is job coaching, and 41 does not exist", () => {
  expect(provisionTypeCodes.codes["30"].nl).toContain("Jobcoach");
  expect(hasCode(provisionTypeCodes, "41")).toBe(false);
  expect(hasCode(provisionTypeCodes, "constructor")).toBe(false);
});

describe("every list names its source and labels every code of its schema, and no other", () => {
  const schemas: Readonly<Record<string, { readonly options: readonly string[] }>> = {
    "coaching-regime": CoachingRegime,
    "facility-goal": FacilityGoal,
    grantor: Grantor,
    "provision-form": ProvisionForm,
    "provision-type": ProvisionType,
    "coaching-result": ResultCode,
    "work-capacity": WorkCapacity,
  };

  test.each(codeLists.map((list) => [list.id, list] as const))("%s", (id, list) => {
    expect(Object.keys(list.codes).sort()).toEqual([...(schemas[id]?.options ?? [])].sort());
    expect(list.source).not.toBe("");
    for (const label of [list.title, ...Object.values(list.codes)])
      expect(label.nl !== "" && label.en !== "").toBe(true);
  });
});
