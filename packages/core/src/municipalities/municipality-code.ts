import { z } from "zod";

/** The code of a municipality as Statistics Netherlands writes it: `GM` and four digits. */
export const MunicipalityCode = z
  .string()
  .regex(/^GM\d{4}$/)
  .meta({ id: "MunicipalityCode", title: "Gemeentecode", description: "GM and four digits." });
export type MunicipalityCode = z.infer<typeof MunicipalityCode>;
