import { type LocalizedText, MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";

interface PathParameter {
  readonly schema: z.ZodType;
  readonly description: LocalizedText;
  readonly example: string;
}

/** A release in an address or query. */
export const ReleaseNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

const Name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** What may stand at a `:name` in the path of a route. */
export const pathParameters: Readonly<Record<string, PathParameter>> = {
  id: {
    schema: z.uuid(),
    description: { nl: "Nummer dat wij hebben gegeven", en: "Number that we gave" },
    example: "01980d2e-5c00-7000-8000-000000000000",
  },
  code: {
    schema: MunicipalityCode,
    description: { nl: "Code van een gemeente", en: "Code of a municipality" },
    example: "GM0200",
  },
  number: {
    schema: ReleaseNumber,
    description: { nl: "Nummer van een uitgave", en: "Number of a release" },
    example: "3",
  },
  indicator: {
    schema: Name,
    description: { nl: "Naam van een indicator", en: "Name of an indicator" },
    example: "retention-26w",
  },
  version: {
    schema: z.string().regex(/^\d+\.\d+\.\d+$/),
    description: { nl: "Versie van een definitie", en: "Version of a definition" },
    example: "1.0.0",
  },
  area: {
    schema: Name,
    description: { nl: "Gebied van regels", en: "Area of rules" },
    example: "facts",
  },
  name: {
    schema: Name,
    description: { nl: "Naam binnen dit gebied", en: "Name within this area" },
    example: "end-before-start",
  },
  list: {
    schema: Name,
    description: { nl: "Naam van een codelijst", en: "Name of a code list" },
    example: "grantor",
  },
  script: {
    schema: z.string().regex(/^[a-z]+-[0-9a-f]{12}\.js$/),
    description: { nl: "Naam van een script", en: "Name of a script" },
    example: "page-0123456789ab.js",
  },
  scheme: {
    schema: Name,
    description: { nl: "Naam van een regeling", en: "Name of a scheme" },
    example: "proefplaatsing",
  },
};

/** The names of the parts of a path that vary. */
export const parameterNames = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
