import { checkDocument as documentOf } from "@jobcoach/adapter";
import type { TakenFile } from "../intake/take-file.ts";

/** What `check --json` says about one file. */
export const checkDocument = ({ source, result }: TakenFile) => documentOf(source.name, result);
