import { metadataItems, readSidecar, SIDECAR, type Sidecar, validItem } from "@jobcoach/adapter";
import type { LocalizedText, PartialMetadata } from "@jobcoach/core";
import type { CheckRequest, ChosenFile } from "./messages.ts";

/** A file with data, and what is known of its delivery beforehand. */
export interface DataFile extends ChosenFile {
  readonly given: PartialMetadata;
}

export type DataFiles =
  | { readonly ok: true; readonly files: readonly DataFile[] }
  | { readonly ok: false; readonly fault: LocalizedText };

/** The files with data among the chosen ones; what was typed wins over a `delivery.json` in the same folder. */
export async function dataFilesOf(
  chosen: readonly ChosenFile[],
  said: NonNullable<CheckRequest["said"]>,
): Promise<DataFiles> {
  const sidecars = new Map<string, PartialMetadata>();
  for (const { name, content } of chosen.filter(isSidecar)) {
    const sidecar = readSidecar(await content.text());
    if (!sidecar.ok) return { ok: false, fault: faultOf(sidecar) };
    sidecars.set(folderOf(name), sidecar.metadata);
  }
  const typed = metadataOf(said);
  const files = chosen
    .filter(isData)
    .map((file) => ({ ...file, given: { ...sidecars.get(folderOf(file.name)), ...typed } }));
  if (files.length > 0) return { ok: true, files };
  return {
    ok: false,
    fault: {
      nl: "Hier zitten geen bestanden met gegevens bij. Kies het bestand dat je wilt aanleveren.",
      en: "There are no files with data among these. Choose the file that you want to deliver.",
    },
  };
}

const baseName = (name: string) => name.slice(name.lastIndexOf("/") + 1);
const folderOf = (name: string) => name.slice(0, name.lastIndexOf("/") + 1);
const isSidecar = ({ name }: ChosenFile) => baseName(name) === SIDECAR;

/** As the command passes over them: notes, receipts and what the system hides. */
function isData({ name }: ChosenFile): boolean {
  const base = baseName(name);
  return !base.startsWith(".") && base !== SIDECAR && !base.endsWith(".receipt.json") && !/^readme/i.test(base);
}

const metadataOf = (said: NonNullable<CheckRequest["said"]>): PartialMetadata =>
  Object.fromEntries(
    metadataItems.flatMap((item) => {
      const text = said[item.field];
      if (text === undefined || text === "") return [];
      const value = validItem(item, item.fromText === undefined ? text : item.fromText(text));
      return value === undefined ? [] : [[item.field, value]];
    }),
  );

function faultOf(sidecar: Extract<Sidecar, { ok: false }>): LocalizedText {
  switch (sidecar.fault) {
    case "not-json":
    case "not-an-object":
      return { nl: `${SIDECAR} is geen geldig JSON-object.`, en: `${SIDECAR} is not a valid JSON object.` };
    case "unknown-item": {
      const known = metadataItems.map(({ field }) => field).join(", ");
      return {
        nl: `In ${SIDECAR} staat iets dat we niet kennen. We kennen: ${known}.`,
        en: `${SIDECAR} holds something that we do not know. We know: ${known}.`,
      };
    }
    case "invalid-item": {
      const { field, expects } = sidecar.item;
      return {
        nl: `In ${SIDECAR} klopt "${field}" niet. Verwacht: ${expects.nl}.`,
        en: `In ${SIDECAR} "${field}" is not valid. Expected: ${expects.en}.`,
      };
    }
  }
}
