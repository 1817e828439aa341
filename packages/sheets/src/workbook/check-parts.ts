import { type Finding, findingOf, type Rule } from "@jobcoach/core";
import type { ZipEntry } from "../zip/zip-entry.ts";
import type { WorkbookLimits } from "./limits.ts";
import { workbookRules as rules } from "./rules.ts";

const FOLDERS =
  /^(\[Content_Types\]\.xml$|\[trash\]\/|_rels\/|_xmlsignatures\/|customUI\/|customXml\/|docMetadata\/|docProps\/|package\/|xl\/)/;
const EXTENSIONS = /\.(xml|rels|vml|bin|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|data|dat|psmdcp|sigs)$/i;
const PRINTABLE = /^[\x20-\x7e]+$/;
const SMALL_BYTES = 1_000_000;

/** Parts that no workbook with data needs, and why each is refused. */
const REFUSED: readonly (readonly [RegExp, Rule])[] = [
  [/(^|\/)workbook\.bin$/i, rules["no-workbook"]],
  [/vbaproject|vbadata|(^|\/)macrosheets\/|(^|\/)dialogsheets\//i, rules.macros],
  [/(^|\/)externallinks\//i, rules["external-link"]],
  [/(^|\/)(embeddings|activex|oleobjects)\//i, rules["embedded-object"]],
  [/^(?!.*\/(printersettings|customproperty)\d*\.bin$).*\.bin$/i, rules["embedded-object"]],
];

/** The first reason to refuse the parts of a workbook as its directory declares them; nothing is unpacked for this. */
export function checkParts(entries: readonly ZipEntry[], limits: WorkbookLimits): Finding | undefined {
  if (!entries.some((entry) => /^xl\//i.test(entry.name))) return findingOf(rules["no-workbook"]);
  const seen = new Set<string>();
  let unpacked = 0;
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (entry.isEncrypted) return findingOf(rules.encrypted);
    const refused = REFUSED.find(([pattern]) => pattern.test(entry.name))?.[1];
    if (refused !== undefined) return findingOf(refused);
    if (entry.isLink || seen.has(key) || !isExpectedName(entry.name)) return findingOf(rules["unsafe-name"]);
    if (entry.method !== 0 && entry.method !== 8) return findingOf(rules.damaged);
    if (entry.method === 0 && entry.packedBytes !== entry.unpackedBytes) return findingOf(rules.damaged);
    unpacked += entry.unpackedBytes;
    if (unpacked > limits.maxUnpackedBytes) {
      return findingOf(rules["too-large"], {}, { limit: Math.round(limits.maxUnpackedBytes / 1e6) });
    }
    if (entry.unpackedBytes > SMALL_BYTES && entry.unpackedBytes > entry.packedBytes * limits.maxRatio) {
      return findingOf(rules["suspicious-compression"]);
    }
    seen.add(key);
  }
  return undefined;
}

function isExpectedName(name: string): boolean {
  if (!PRINTABLE.test(name) || name.includes("\\") || !FOLDERS.test(name)) return false;
  const steps = name.split("/");
  if (steps.some((step, index) => step === "." || step === ".." || (step === "" && index < steps.length - 1)))
    return false;
  return name.endsWith("/") || EXTENSIONS.test(name);
}
