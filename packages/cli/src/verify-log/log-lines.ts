import type { AuditVerdict } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";

/** What became of an audit log, in words: whole, or at which line it is not what was written. */
export function logLines(verdict: AuditVerdict, { say, paint, width, numbers }: Call): string[] {
  const isWhole = verdict.outcome === "whole";
  const mark = paint(isWhole ? "green" : "red", `${isWhole ? "✓" : "✗"} ${say(headings[verdict.outcome])}`);
  return ["", `  ${mark}`, ...paragraph("  ", say(sentenceOn(verdict, numbers.count)), width)];
}

const headings: Readonly<Record<AuditVerdict["outcome"], LocalizedText>> = {
  whole: { nl: "het auditlogboek klopt", en: "the audit log is right" },
  changed: { nl: "een regel is veranderd", en: "a line was changed" },
  "out-of-place": {
    nl: "er ontbreekt een regel, of regels zijn verwisseld",
    en: "a line is missing, or lines were swapped",
  },
  "cut-off": { nl: "het einde ontbreekt", en: "the end is missing" },
  "other-head": { nl: "dit is een ander logboek", en: "this is another log" },
};

function sentenceOn(verdict: AuditVerdict, count: (value: number) => string): LocalizedText {
  switch (verdict.outcome) {
    case "whole": {
      const entries = count(verdict.head?.number ?? 0);
      return verdict.headIsKnown
        ? {
            nl: `Alle ${entries} regels staan er zoals ze zijn geschreven, en er is niets afgeknipt tot het einde dat is bewaard.`,
            en: `All ${entries} lines are as they were written, and nothing was cut off up to the end that was kept.`,
          }
        : {
            nl: `Alle ${entries} regels staan er zoals ze zijn geschreven. Of er aan het eind regels weg zijn, zegt alleen een einde dat eerder is bewaard: geef dat met --head.`,
            en: `All ${entries} lines are as they were written. Only an end that was kept earlier tells whether lines at the end are gone: give it with --head.`,
          };
    }
    case "changed":
      return {
        nl: `Regel ${count(verdict.line)} is niet zoals die is geschreven.`,
        en: `Line ${count(verdict.line)} is not as it was written.`,
      };
    case "out-of-place":
      return {
        nl: `Op regel ${count(verdict.line)} hoort nummer ${count(verdict.expected)}; er staat nummer ${count(verdict.found)}, of een regel van een ander logboek.`,
        en: `Number ${count(verdict.expected)} belongs on line ${count(verdict.line)}; there is number ${count(verdict.found)}, or a line of another log.`,
      };
    case "cut-off":
      return {
        nl: `Er waren minstens ${count(verdict.expected)} regels; er zijn er nog ${count(verdict.found)}.`,
        en: `There were at least ${count(verdict.expected)} lines; ${count(verdict.found)} are left.`,
      };
    case "other-head":
      return {
        nl: `Regel ${count(verdict.line)} is een andere dan die waarvan het einde is bewaard.`,
        en: `Line ${count(verdict.line)} is another one than that of which the end was kept.`,
      };
  }
}
