import { sharedRules } from "@jobcoach/adapter";
import { expect, test } from "vitest";
import { remedyOnPage } from "./words-on-page.ts";

const onPage = (nl: string, en: string) => remedyOnPage("x/y", { nl, en });

test.each([
  [
    "Geef de peildatum mee met --observed-until.",
    "Geef de peildatum op bij stap 1, ‘Laatste dag waarover het bestand gaat’.",
  ],
  [
    "Zet het decimaalteken op komma. Heeft het hele bestand een punt? Kies dan --decimal .",
    "Zet het decimaalteken op komma. Heeft het hele bestand een punt? Kies dan een punt bij ‘Decimaalteken’ (stap 1).",
  ],
  [
    'Geef het mee met --observed-from 2024-01-01, of zet "observedFrom" in delivery.json naast het bestand.',
    'Geef het op bij stap 1, ‘Eerste dag waarover het bestand gaat’, of zet "observedFrom" in delivery.json naast het bestand.',
  ],
  ["Kies er een met --format.", "Kies er een met ‘Soort bestand’."],
  ["Er is niets te doen.", "Er is niets te doen."],
])("%s", (command, page) => expect(onPage(command, "").nl).toBe(page));

test("no remedy on the page names a flag that has a field there", () => {
  const flags = sharedRules.flatMap(({ id, remedy }) => {
    const shown = remedyOnPage(id, remedy);
    return [shown.nl, shown.en].filter((text) =>
      /--(municipality|observed|decimal|format|job-ends|profile|base)/.test(text),
    );
  });
  expect(flags.filter((text) => !text.includes("jobcoach map"))).toEqual([]);
});
