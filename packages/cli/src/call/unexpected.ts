import type { Io } from "../io/io.ts";
import { plain } from "../text/plain.ts";
import { failed, isStop, type Stop } from "./stop.ts";

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ["daar zijn geen rechten voor", "you have no permission for that"],
  EPERM: ["daar zijn geen rechten voor", "you have no permission for that"],
  EROFS: ["deze schijf is alleen te lezen", "this disk is read-only"],
  ENOSPC: ["de schijf is vol", "the disk is full"],
  EDQUOT: ["de schijf is vol", "the disk is full"],
  ENOENT: ["dat bestaat niet", "that does not exist"],
  EISDIR: ["dat is een map", "that is a folder"],
  ENOTDIR: ["een deel van het pad is geen map", "a part of the path is not a folder"],
  EMFILE: ["er zijn te veel bestanden open", "too many files are open"],
  ENAMETOOLONG: ["de naam is te lang", "the name is too long"],
};

/** Any error as a sentence. Texts of unknown errors are not shown: they might hold something from a file. */
export function asStop(error: unknown, env: Io["env"]): Stop {
  if (isStop(error)) return error;
  const { code, path, name } = (error ?? {}) as { code?: unknown; path?: unknown; name?: unknown };
  const reason = typeof code === "string" ? reasons[code] : undefined;
  if (reason !== undefined) {
    const where = typeof path === "string" ? ` (${plain(path)})` : "";
    return failed(`Het lukt niet: ${reason[0]}${where}.`, `It does not work: ${reason[1]}${where}.`);
  }
  if (name === "NotReadableError")
    return failed(
      "Een bestand is veranderd terwijl we het lazen. Probeer het opnieuw.",
      "A file changed while we were reading it. Try again.",
    );
  if ((env.JOBCOACH_DEBUG ?? "") !== "" && error instanceof Error) return failed(`${error.stack}`, `${error.stack}`);
  return failed(
    "Er ging iets mis in jobcoach zelf. Zet JOBCOACH_DEBUG=1 voor de opdracht om te zien waar, en meld het ons.",
    "Something went wrong in jobcoach itself. Put JOBCOACH_DEBUG=1 before the command to see where, and report it.",
  );
}
