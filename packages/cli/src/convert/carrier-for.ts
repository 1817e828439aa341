import { extname } from "node:path";
import type { Adapter, WriteCarrier } from "@jobcoach/adapter";
import { wrongCall } from "../call/stop.ts";

const endings: Readonly<Record<string, WriteCarrier>> = {
  ".csv": "csv",
  ".json": "json",
  ".txt": "text",
  ".xlsx": "xlsx",
  ".xml": "xml",
};

/** What carries the file: as `--as` says, else as the end of the name says where the format can be so, else the usual. */
export function carrierFor(
  { id, carriers = [] }: Pick<Adapter, "id" | "carriers">,
  as: string | undefined,
  out: string,
): WriteCarrier {
  const [usual] = carriers;
  if (usual === undefined) throw new Error(`${id} does not say what carries it.`);
  if (as === undefined) return carriers.find((carrier) => carrier === endings[extname(out).toLowerCase()]) ?? usual;
  const chosen = carriers.find((carrier) => carrier === as);
  if (chosen !== undefined) return chosen;
  const possible = carriers.join(", ");
  throw wrongCall(
    `${id} kunnen we zo niet schrijven. Bij --as kan: ${possible}.`,
    `We cannot write ${id} like that. --as takes: ${possible}.`,
  );
}
