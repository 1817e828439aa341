import type { ScriptText } from "../../pages/deliver/texts.ts";
import { byId } from "./dom.ts";

type Say = (name: ScriptText, filled?: string) => string;

/** The texts of the page in its language, with their open part filled. */
export function readTexts(): Say {
  const texts = JSON.parse(byId("local-check").dataset.texts ?? "{}") as Record<ScriptText, string>;
  return (name, filled = "") => texts[name].replace("{}", () => filled);
}

export type { Say };
