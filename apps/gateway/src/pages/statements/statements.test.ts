import { describe, expect, test } from "vitest";
import { accessibility } from "./accessibility.tsx";
import { privacy } from "./privacy.tsx";
import { type Statement, statementContent } from "./statement.tsx";
import { vulnerability } from "./vulnerability.tsx";

const contact = { name: "Beheer", email: "beheer@jobcoach.example", url: "https://jobcoach.example/over" };
const read = async (statement: Statement) => String(await statementContent(statement).content);

describe.each(["nl", "en"] as const)("in %s", (language) => {
  test("accessibility links to the official statement where there is one, and says so where there is none", async () => {
    const statement = "https://example.nl/verklaring/1";
    expect(await read(accessibility[language]({ contact, statement }))).toContain(`href="${statement}"`);
    expect(await read(accessibility[language]({ contact, statement: undefined }))).toMatch(
      /nog geen officiële|has not linked/,
    );
  });

  test("whom to write to is said, or that nobody gave an address", async () => {
    for (const one of [accessibility, privacy, vulnerability]) {
      const facts = { contact, statement: undefined, retention: undefined };
      expect(await read(one[language](facts))).toContain("mailto:beheer@jobcoach.example");
      expect(await read(one[language]({ ...facts, contact: undefined }))).toMatch(/geen adres|not given an address/);
    }
  });

  test("only a gateway with a contact has a security.txt to link to", async () => {
    expect(await read(vulnerability[language]({ contact }))).toContain("/.well-known/security.txt");
    expect(await read(vulnerability[language]({ contact: undefined }))).not.toContain("security.txt");
  });

  test("how long data stays is what was set", async () => {
    const retention = { factsDays: 1826, findingsDays: 90 };
    expect(await read(privacy[language]({ contact, retention }))).toMatch(
      /1[.,]826 (dagen|days)[\s\S]*90 (dagen|days)/,
    );
    expect(await read(privacy[language]({ contact, retention: undefined }))).not.toMatch(/1[.,]826/);
  });
});
