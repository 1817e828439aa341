import { recogniseContainer } from "@jobcoach/sheets";
import type { FileBytes } from "../adapter-fixture.ts";
import type { Carrier } from "./carrier.ts";
import { delimitedCarrier } from "./delimited-carrier.ts";
import { jsonCarrier, jsonLinesCarrier } from "./json-carrier.ts";
import { workbookCarrier } from "./workbook-carrier.ts";
import { xmlCarrier } from "./xml-carrier.ts";

/** The carrier of a file, by its content; `undefined` for a kind of file that the kit cannot edit. */
export function carrierOf(bytes: FileBytes): Carrier | undefined {
  switch (recogniseContainer(bytes)) {
    case "delimited":
      return delimitedCarrier;
    case "workbook":
      return workbookCarrier;
    case "xml":
      return xmlCarrier;
    case "json":
      return isOneDocument(bytes) ? jsonCarrier : jsonLinesCarrier;
    default:
      return undefined;
  }
}

function isOneDocument(bytes: FileBytes): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
