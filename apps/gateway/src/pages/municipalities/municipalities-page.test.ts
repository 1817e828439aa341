import { expect, test } from "vitest";
import { shownRelease } from "../../testing/shown-release.ts";
import { municipalitiesOf } from "./municipalities-model.ts";
import { municipalitiesContent } from "./municipalities-page.tsx";

const release = shownRelease(["GM0344", "GM0363", "GM0200", "GM0299"]);

test("municipalities stand under their region, both in order of name", () => {
  const { regions } = municipalitiesOf(shownRelease(["GM0344", "GM0321", "GM0363"]));
  expect(regions.map(({ name, municipalities }) => [name, municipalities.map((one) => one.name)])).toEqual([
    ["Groot Amsterdam", ["Amsterdam"]],
    ["Midden-Utrecht", ["Houten", "Utrecht"]],
  ]);
});

test("how far the data reach is said once, and beside whom it is otherwise", async () => {
  const municipalities = release.municipalities.map((one) =>
    one.code === "GM0363" ? { ...one, observedUntil: "2026-03-31" } : one,
  );
  const page = String(await municipalitiesContent("nl", municipalitiesOf({ ...release, municipalities })).content);
  expect(page).toContain(
    "De meeste gegevens lopen tot en met 30 juni 2026. Bij een deel van de gemeenten (1) is dat anders",
  );
  expect(page.match(/tot en met 31 maart 2026/g)).toHaveLength(1);
  expect(page).toContain('href="/nl/gemeenten/GM0363"');
});

test("where all reach the same day no name carries one", async () => {
  const page = String(await municipalitiesContent("en", municipalitiesOf(release)).content);
  expect(page).toContain("The data of all municipalities run up to and including 30 June 2026.");
  expect(page).not.toContain("until 30 June");
});

test("before the first release the page says so", async () => {
  expect(String(await municipalitiesContent("en", undefined).content)).toContain("There is no release");
});
