import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as core from "../index.ts";
import * as schemes from "../schemes.ts";
import { hasCode } from "./code-list.ts";
import { codeLists } from "./code-lists.ts";
import { subsidySchemeCodes } from "./income.ts";
import { provisionTypeCodes } from "./srg.ts";
import { workKindCodes } from "./work.ts";

test("code 30 is job coaching, and 41 does not exist", () => {
  expect(provisionTypeCodes.codes["30"].nl).toContain("Jobcoach");
  expect(hasCode(provisionTypeCodes, "41")).toBe(false);
  expect(hasCode(provisionTypeCodes, "constructor")).toBe(false);
});

test("kinds of work are labelled once, with what they count as", () => {
  expect(workKindCodes.codes.participatiebaan).toBe(core.workKinds.participatiebaan.label);
});

test("a scheme has the name that the catalogue gives it", () => {
  const named = Object.entries(subsidySchemeCodes.codes).filter(([id]) => schemes.findScheme(id) !== undefined);
  expect(named.length).toBeGreaterThan(0);
  for (const [id, label] of named) expect(label).toEqual(schemes.findScheme(id)?.name);
});

describe("every list", () => {
  test.each(codeLists.map((list) => [list.id, list] as const))(
    "%s has an id and labels in both languages",
    (id, list) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(Object.keys(list.codes)).not.toEqual([]);
      for (const { nl, en } of [list.title, ...Object.values(list.codes)]) {
        expect(nl.trim()).not.toBe("");
        expect(en.trim()).not.toBe("");
      }
    },
  );

  test.each(codeLists.map((list) => [list.id, list] as const))("%s gives no two codes one label", (_, list) => {
    const labels = Object.values(list.codes);
    expect(new Set(labels.map(({ nl }) => nl)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
  });

  test("has an id of its own", () => {
    expect(new Set(codeLists.map(({ id }) => id)).size).toBe(codeLists.length);
  });

  test("that is not this project's names the text it stands in", () => {
    const unnamed = codeLists.filter(({ origin, citation }) => origin !== "project" && citation === undefined);
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});

const exported = Object.entries<unknown>({ ...core, ...schemes }).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);

describe("every vocabulary of a schema", () => {
  const vocabularies = exported
    .flatMap(([name, schema]) => [...within(schema, name)])
    .flatMap(([path, schema]) => (schema instanceof z.ZodEnum ? [[path, schema] as const] : []));

  test("is found where it stands within a schema", () => {
    const paths = vocabularies.map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "Sex",
        "CoachingFact.contact",
        "PersonFact.vulnerabilities[]",
        "SchemeSituation.responsibleBody",
      ]),
    );
  });

  test("has a code list with its codes and its title", () => {
    const missing = vocabularies.filter(([, schema]) => {
      const title = schema.meta()?.title;
      const lists = codeLists.filter((list) => hasCodes(list, schema.options.map(String)));
      return !lists.some((list) => title === undefined || list.title.nl === title);
    });
    expect(missing.map(([path]) => path)).toEqual([]);
  });
});

const hasCodes = (list: core.CodeList, codes: readonly string[]) =>
  codes.length === Object.keys(list.codes).length && codes.every((code) => hasCode(list, code));

test("every schema of the package has an id, a Dutch title and an English description", () => {
  const unnamed = exported.filter(([name, schema]) => {
    const { id, title, description } = schema.meta() ?? {};
    return id !== name || title === undefined || description === undefined;
  });
  expect(unnamed.map(([name]) => name)).toEqual([]);
});

/** A schema and all that it is made of, each with the path that leads to it. */
function* within(schema: z.core.$ZodType, path: string): Generator<readonly [path: string, schema: z.core.$ZodType]> {
  yield [path, schema];
  if (schema instanceof z.ZodObject)
    for (const [field, inner] of Object.entries<z.core.$ZodType>(schema.shape))
      yield* within(inner, `${path}.${field}`);
  else if (schema instanceof z.ZodArray) yield* within(schema.element, `${path}[]`);
  else if (schema instanceof z.ZodUnion)
    for (const [at, option] of schema.options.entries()) yield* within(option, `${path}|${at}`);
  else if (schema instanceof z.ZodRecord) yield* within(schema.valueType, `${path}[]`);
  else if (
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  )
    yield* within(schema.unwrap(), path);
}
