import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeText } from "../text/encode-text.ts";
import { DELIMITERS } from "./dialect.ts";
import { sniffDelimited } from "./sniff-delimited.ts";

const sniff = (text: string, complete = true) => sniffDelimited(new TextEncoder().encode(text), complete);

describe("sniffDelimited", () => {
  it("recognises a Dutch export: semicolons, Windows-1252, decimal commas", () => {
    const text = "Klantnr;Voorziening;Uren p/w;Loonwaarde %\r\n1;Coördinatie;24,0;55,0\r\n2;Jobcoach;8,5;40,0\r\n";
    expect(sniffDelimited(encodeText(text, "windows-1252"), true)).toEqual({
      dialect: { delimiter: ";", encoding: "windows-1252", separatorLine: false },
      preambleLines: 0,
    });
  });

  it("looks past title lines", () => {
    const text = "Overzicht jobcoaching per 30-06-2025\nGM0479\t999990032\tJC\tcoach\t20250201\t\tR3\t12\n";
    expect(sniff(text)).toMatchObject({ dialect: { delimiter: "\t" }, preambleLines: 1 });
  });

  it.each<[string, string, string, number]>([
    ["commas", "a,b,c\n1,2,3\n", ",", 0],
    ["pipes", "a|b\n1|2\n", "|", 0],
    ["delimiters inside quotation marks", 'a;b\n"1,2,3,4";2\n"1,2,3,4";3\n', ";", 0],
    ["line breaks inside quotation marks", 'a,b\n"1;\n2;\n3;",2\n', ",", 0],
    ["a quotation mark that never closes", 'a;b\n"1;2\n3;4\n5;6\n', ";", 0],
    ["titles with commas and blank lines", "Lijst, per gemeente\n\na;b;c\n1;2;3\n4;5;6\n", ";", 2],
    ["one column", "naam\nx\ny\n", ";", 0],
    ["nothing", "", ";", 0],
    ["ragged rows", "a;b;c\n1,5;2\n1,5;2;3\n1,5;2;3\n", ";", 0],
    ["decimal commas that are more regular than the rows", "a, b;c;d;e\n1,5;2;x;y\n1,5;2;x\n1,5;2;x;y\n", ";", 0],
    ["CR alone", "titel\ra,b\r1,2\r", ",", 1],
  ])("recognises %s", (_, text, delimiter, preambleLines) => {
    expect(sniff(text)).toMatchObject({ dialect: { delimiter, separatorLine: false }, preambleLines });
  });

  it("believes a separator line and counts it as preamble", () => {
    expect(sniff("sep=|\r\na|b;c;d\r\n1|2;3;4\r\n")).toEqual({
      dialect: { delimiter: "|", encoding: "utf-8", separatorLine: true },
      preambleLines: 1,
    });
  });

  it("recognises encodings", () => {
    expect(sniff("a;é\n").dialect.encoding).toBe("utf-8");
    expect(sniffDelimited(Uint8Array.of(0xff, 0xfe, 0x61, 0), true).dialect.encoding).toBe("utf-16le");
    expect(sniffDelimited(encodeText("naam;straat\n", "utf-16le"), true).dialect.encoding).toBe("utf-16le");
    const cut = new TextEncoder().encode("naam;é").subarray(0, -1);
    expect(sniffDelimited(cut, false).dialect.encoding).toBe("utf-8");
    expect(sniffDelimited(cut, true).dialect.encoding).toBe("windows-1252");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, complete) => {
        expect(DELIMITERS).toContain(sniffDelimited(bytes, complete).dialect.delimiter);
      }),
    );
  });
});
