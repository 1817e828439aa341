import { describe, expect, it } from "vitest";
import { numberWords, percentWords } from "./number-words.ts";

describe("numbers in words", () => {
  it("are percents in whole numbers under a hundred persons, with a decimal from there", () => {
    expect(percentWords(0.75, 60)).toEqual({ nl: "75 %", en: "75%" });
    expect(percentWords(0.7525, 100)).toEqual({ nl: "75,3 %", en: "75.3%" });
  });

  it("round half up, also where a fraction of it is a little less", () => {
    expect(0.575 * 100).toBeLessThan(57.5);
    expect(percentWords(23 / 40, 40).en).toBe("58%");
    expect(percentWords(46 / 160, 160).en).toBe("28.8%");
    expect(percentWords(0.5749, 40).en).toBe("57%");
    expect(numberWords(1.005, 2).en).toBe("1.01");
    expect(numberWords(-1.005, 2)).toEqual({ nl: "−1,01", en: "−1.01" });
  });

  it("have no sign where nothing is left of them", () => {
    expect(numberWords(-0.04, 1)).toEqual({ nl: "0,0", en: "0.0" });
    expect(numberWords(0, 0)).toEqual({ nl: "0", en: "0" });
  });
});
