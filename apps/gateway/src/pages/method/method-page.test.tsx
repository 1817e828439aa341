import { defaultPolicy, indicators } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { glued } from "../lines/glued.ts";
import { methodContent } from "./method-page.tsx";
import { smallNumberRules } from "./small-numbers.tsx";

const release = { policy: defaultPolicy, audit: { hiddenCounts: 1204, narrowest: 5 } } as ReleaseHead;
const read = (rules: ReturnType<typeof smallNumberRules>) => rules.map(({ meaning }) => String(meaning)).join("\n");

test("the rules for small numbers are those of the release", () => {
  expect(read(smallNumberRules("nl", release))).toContain("minder dan 10 verschillende personen");
  expect(read(smallNumberRules("nl", release))).toContain("1.204 getallen weggelaten. De kleinste speling is 5.");
  const strict = { policy: { minimumPersons: 20, largestShare: 0.9, rounding: "base-5" } } as ReleaseHead;
  expect(read(smallNumberRules("en", strict))).toMatch(/fewer than 20[\s\S]*more than 90%[\s\S]*multiples of 5/);
});

test("before the first release the rules are those that will hold", () => {
  expect(read(smallNumberRules("nl", undefined))).toContain(`minder dan ${defaultPolicy.minimumPersons}`);
});

test.each(["nl", "en"] as const)(
  "every indicator is asked about, and says that a study is no benchmark: %s",
  (language) => {
    const page = String(methodContent(language, release).content);
    for (const { id, references } of indicators) {
      expect(page, id).toContain(`/${language === "nl" ? "nl/methode" : "en/method"}/${encodeURIComponent(id)}"`);
      for (const { text } of references) expect(page.replaceAll("&#39;", "'"), id).toContain(glued(text[language]));
    }
  },
);
