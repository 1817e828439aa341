import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ParseOption, XmlDocument, XmlElement, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { describe, expect, test } from "vitest";
import type { LayoutRow, Occurs } from "../element-layout.ts";

/** Where the official schemas stand; they are not part of the product, so most machines have none. */
const FOLDER = process.env.SUWIML_SCHEMAS;
const SKIPPED = FOLDER === undefined ? " [SKIPPED: SUWIML_SCHEMAS does not say where the official schemas are]" : "";

/** A service and what must agree with its official schema. */
export interface AgainstSchema {
  /** Name of the service and its folder, as in `UWVDossierInkomstenGSD` and `UWVDossierInkomstenGSD-v0200-b02`. */
  readonly service: string;
  readonly build: string;
  readonly layout: readonly LayoutRow[];
  readonly valid: Readonly<Record<string, string>>;
  readonly invalid: Readonly<Record<string, string>>;
}

/** Holds our element table and our fixtures against the official schema of a service. */
export function describeAgainstSchema({ service, build, layout, valid, invalid }: AgainstSchema): void {
  describe.skipIf(FOLDER === undefined)(`the official schema of ${service}${SKIPPED}`, () => {
    const folder = join(FOLDER ?? "", build, "Diensten", service, build.slice(service.length + 1));

    test("has exactly the elements of our table, in that order, with those types", () => {
      const official = officialRows(folder).filter(([path]) => !liesInClosed(path, layout));
      expect(layout.map(({ path, occurs, type }) => [path, occurs, type])).toEqual(official);
    });

    test.each(Object.keys(valid))("accepts %s", (name) => {
      expect(faultOf(folder, valid[name] ?? "")).toBe("");
    });

    test.each(Object.keys(invalid))("refuses %s, so that the schema is really asked", (name) => {
      expect(faultOf(folder, invalid[name] ?? "")).not.toBe("");
    });
  });
}

/** Holds messages that we write against the official schema of a service. */
export function describeWrittenBySchema(
  service: string,
  build: string,
  messages: () => Promise<readonly string[]>,
): void {
  describe.skipIf(FOLDER === undefined)(`what is written, by the official schema of ${service}${SKIPPED}`, () => {
    test("is accepted", async () => {
      const folder = join(FOLDER ?? "", build, "Diensten", service, build.slice(service.length + 1));
      const written = await messages();
      expect(written.length).toBeGreaterThan(0);
      for (const message of written) expect(faultOf(folder, message)).toBe("");
    });
  });
}

/** Whether an element lies in one that our table passes over as a whole. */
function liesInClosed(path: string, layout: readonly LayoutRow[]): boolean {
  return layout.some(
    (row) =>
      row.passedOver === true &&
      path.startsWith(`${row.path}/`) &&
      !layout.some((below) => below.path.startsWith(`${row.path}/`)),
  );
}

function faultOf(folder: string, xml: string): string {
  xmlRegisterFsInputProviders();
  const path = join(folder, "BodyReaction.xsd");
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path, option: ParseOption.XML_PARSE_NONET });
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
  try {
    validator.validate(document);
    return "";
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
}

type Row = readonly [path: string, occurs: Occurs, type: string | undefined];

/** The elements of a response as its schema lists them; groups of elements are opened, values keep their type. */
function officialRows(folder: string): readonly Row[] {
  const parsed = schemaFiles(folder).map((path) => XmlDocument.fromBuffer(readFileSync(path)));
  const groups = new Map<string, XmlElement>();
  const elements = new Map<string, XmlElement>();
  for (const { root } of parsed) {
    for (const child of childElements(root)) {
      const name = attribute(child, "name");
      if (child.name === "complexType") groups.set(name, child);
      if (child.name === "element") elements.set(name, child);
    }
  }
  const rows: Row[] = [];

  function open(element: XmlElement, path: string) {
    const type = local(attribute(element, "type"));
    const group = groups.get(type) ?? childElements(element).find(({ name }) => name === "complexType");
    if (group !== undefined) walk(group, path, 1, "1");
    return group !== undefined;
  }

  function walk(node: XmlElement, path: string, least: number, most: string) {
    for (const child of childElements(node)) {
      const fewest = Math.min(least, Number(attribute(child, "minOccurs") || "1"));
      const many = most === "1" ? attribute(child, "maxOccurs") || "1" : most;
      if (child.name === "sequence") walk(child, path, fewest, many);
      if (child.name === "choice") walk(child, path, 0, many);
      if (child.name === "complexContent") walk(child, path, fewest, many);
      if (child.name === "extension") {
        const base = groups.get(local(attribute(child, "base")));
        if (base !== undefined) walk(base, path, fewest, many);
        walk(child, path, fewest, many);
      }
      if (child.name !== "element") continue;
      const reference = local(attribute(child, "ref"));
      const target = elements.get(reference) ?? child;
      const own = path === "" ? attribute(target, "name") : `${path}/${attribute(target, "name")}`;
      // A choice may name an element in several of its branches.
      if (rows.some(([known]) => known === own)) continue;
      const type = local(attribute(target, "type"));
      const row: Row = [own, occursOf(fewest, many), type === "" || groups.has(type) ? undefined : type];
      rows.push(row);
      open(target, own);
    }
  }

  const root = parsed.map(({ root }) => root).flatMap(childElements);
  const response = root.find((element) => attribute(element, "name").endsWith("Response"));
  if (response === undefined) throw new Error("The schema has no response element.");
  open(response, "");
  for (const document of parsed) document.dispose();
  return rows;
}

function schemaFiles(folder: string): readonly string[] {
  const build = join(folder, "..", "..", "..");
  const named = (inside: string) =>
    readdirSync(inside, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xsd") && !name.endsWith("BodyAction.xsd"))
      .map((name) => join(inside, name));
  return [...named(folder), ...named(join(build, "FWI")), ...named(join(build, "Basisschema"))];
}

function childElements(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.next) if (node instanceof XmlElement) found.push(node);
  return found;
}

const attribute = (element: XmlElement, name: string) => element.attr(name)?.value ?? "";
const local = (name: string) => name.slice(name.indexOf(":") + 1);

function occursOf(least: number, most: string): Occurs {
  if (most === "unbounded") return least === 0 ? "0..*" : "1..*";
  return least === 0 ? "0..1" : "1";
}
