import fc from "fast-check";
import { expect, test } from "vitest";
import { MunicipalityCode, municipalityCodeOf } from "./municipality-code.ts";

test.each([
  ["200", "GM0200"],
  ["0200", "GM0200"],
  ["GM0200", "GM0200"],
  ["gm 200", "GM0200"],
  [" 1992 ", "GM1992"],
  ["3", "GM0003"],
])("%s is written %s", (text, code) => expect(municipalityCodeOf(text)).toBe(code));

test.each(["", "GM", "12345", "GM12345", "2E2", "200.0", "-200", "Apeldoorn", "GMGM0200", "٢٠٠"])(
  "%s is no code",
  (text) => expect(municipalityCodeOf(text)).toBeUndefined(),
);

test("whatever the text, the answer is a code or nothing, and a code stays what it is", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(GM)?\d{0,5}$/)), (text) => {
      const code = municipalityCodeOf(text);
      if (code === undefined) return;
      expect(MunicipalityCode.safeParse(code).success).toBe(true);
      expect(municipalityCodeOf(code)).toBe(code);
    }),
  );
});
