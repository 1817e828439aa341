import { describe, expect, test } from "vitest";
import { isBsn } from "./bsn.ts";
import { holdsLongNumber, mayHoldBsn } from "./safe-to-show.ts";

describe("a name that may stand in a message", () => {
  test.each(["Uren p/w start", "LWC1a begin", "Loonwaarde %", "Jaar 2025", "12a34b5"])("%s", (name) => {
    expect(holdsLongNumber(name)).toBe(false);
  });

  test.each([
    ...["999990019", "999 990 019", "999.990.019", "999–990–019", "999·990·019", "(999)(990)(019)", "9a9b9c9d9e0"],
    ...["９９９９９００１９", "⁹⁹⁹⁹⁹⁰", "①②③④⑤⑥", "٩٩٩٩٩٠"],
  ])("not %s", (name) => expect(holdsLongNumber(name)).toBe(true));
});

describe("a reference that goes along with findings", () => {
  test.each(["10231", "T-0042", "AR-2025-0042", "JC2025000124", "JC240004", "10234", "2025-0042"])(
    "%s",
    (reference) => {
      expect(mayHoldBsn(reference)).toBe(false);
    },
  );

  test.each([
    ...["999990019", "999990019-1", "999990019.01", "2025-999990019", "0999990019", "999/99/0019", "999_990_019"],
    ...["999–990–019", "80000071", "９９９９９００１９", "klant ٩"],
  ])("not %s", (reference) => expect(mayHoldBsn(reference)).toBe(true));

  test.each([
    ...["999992169", "99992169", "999 992 169", "999.992.169", "999-99-2169", "K999992169", "2025-999992169"],
    ...["999992169A1", "klant 99992169"],
  ])("not the mistyped %s, one digit off a number of a person", (reference) => {
    expect(isBsn(reference.replaceAll(/\D/g, ""))).toBe(false);
    expect(mayHoldBsn(reference)).toBe(true);
  });
});
