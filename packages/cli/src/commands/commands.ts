import type { Command } from "../call/call.ts";
import { auditCommand } from "./audit.ts";
import { checkCommand } from "./check.ts";
import { convertCommand } from "./convert.ts";
import { formatsCommand } from "./formats.ts";
import { keyCommand } from "./key.ts";
import { mapCommand } from "./map.ts";
import { reportCommand } from "./report.ts";
import { schemeCommand } from "./scheme.ts";
import { submitCommand } from "./submit.ts";
import { tallyCommand } from "./tally.ts";
import { verifyCommand } from "./verify.ts";
import { verifyLogCommand } from "./verify-log.ts";

/** All commands, in the order in which the overview names them. */
export const commands: readonly Command[] = [
  checkCommand,
  mapCommand,
  reportCommand,
  convertCommand,
  submitCommand,
  verifyCommand,
  verifyLogCommand,
  tallyCommand,
  keyCommand,
  schemeCommand,
  formatsCommand,
  auditCommand,
];
