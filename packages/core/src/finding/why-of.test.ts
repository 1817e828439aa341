import { describe, expect, test } from "vitest";
import { defineRules, type Rule } from "./rule.ts";
import { whyOf } from "./why-of.ts";

const text = { nl: "…", en: "…" };
const rule = (over: Partial<Rule>): Rule => ({
  id: "test/rule",
  severity: "error",
  level: "value",
  message: text,
  remedy: text,
  ...over,
});

describe("why a rule matters", () => {
  test("its own reason comes first, then that of its area", () => {
    const own = { nl: "Eigen reden.", en: "A reason of its own." };
    const area = { nl: "Reden van het gebied.", en: "The area's reason." };
    const rules = defineRules("test", { one: { ...rule({}), why: own }, other: rule({}) }, area);
    expect(whyOf(rules.one)).toBe(own);
    expect(whyOf(rules.other)).toBe(area);
  });

  test("without one, what its severity and level do to the delivery", () => {
    const why = (over: Partial<Rule>) => whyOf(rule(over)).en;
    expect(why({ level: "file" })).toContain("The delivery as a whole");
    expect(why({ level: "delivery" })).toBe(why({ level: "file" }));
    expect(why({ level: "structure" })).toContain("This part of the file");
    expect(why({ level: "record" })).toContain("The record therefore does not count");
    expect(why({ severity: "warning", level: "file" })).toContain("look it up");
    expect(why({ severity: "notice" })).toContain("Nothing is wrong");
  });
});
