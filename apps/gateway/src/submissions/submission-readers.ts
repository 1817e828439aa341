import type { Role } from "../access/principal.ts";
import type { RouteRefusal } from "../http/route.ts";

/** Who may see the submissions of their municipality. */
export const submissionReaders: readonly Role[] = ["submitter", "certifier"];

/** What somebody hears who may see a submission but not confirm it. */
export const certifierNeeded: RouteRefusal = { seenBy: submissionReaders, code: "certifier-needed" };
