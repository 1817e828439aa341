import { describe, expect, test } from "vitest";
import { ConfirmationRequest } from "./confirmation.ts";
import { SubmissionRequest } from "./submission-request.ts";

const file = {
  kind: "file",
  fileName: "jobcoaching-2026-h1.csv",
  contentType: "text/csv",
  size: 48_112,
  metadata: { municipality: "GM0200", observedUntil: "2026-06-30" },
};

describe("what announces a delivery", () => {
  test("a file that follows, of a municipality that is named", () => {
    expect(SubmissionRequest.parse(file)).toEqual(file);
    expect(SubmissionRequest.safeParse({ ...file, metadata: {} }).success).toBe(false);
    expect(SubmissionRequest.safeParse({ ...file, size: 0 }).success).toBe(false);
  });

  test("or facts as a whole, which need all metadata", () => {
    const { metadata } = file;
    expect(SubmissionRequest.safeParse({ kind: "facts", metadata, keyVersion: 1, facts: [] }).success).toBe(false);
  });

  test("what it may correct is named by tokens, never by a clear reference", () => {
    const corrects = "01890000-0000-7000-8000-000000000000";
    expect(SubmissionRequest.safeParse({ ...file, corrects, removes: ["999990019"] }).success).toBe(false);
  });
});

describe("why a warning is right", () => {
  const because = (reason: string) =>
    ConfirmationRequest.safeParse({ confirmations: [{ rule: "delivery/no-ended-jobs", reason }] }).success;

  test("takes a sentence, not a word", () => {
    expect(because("Nagekeken: er is niemand gestopt.")).toBe(true);
    expect(because("ja")).toBe(false);
  });

  test("holds no number that may be a person's", () => {
    expect(because("Tot 30-06-2026 is er niemand gestopt, dat klopt.")).toBe(true);
    expect(because("Het gaat om 99999.0019 en verder niemand.")).toBe(false);
    expect(because("Het gaat om 999990019 en verder niemand.")).toBe(false);
  });
});
