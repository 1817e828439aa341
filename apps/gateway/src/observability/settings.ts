import { z } from "zod";
import type { Contact } from "../api/document.ts";
import type { MetricsAddress } from "./metrics-server.ts";

/** The environment variables for those who keep the gateway running. */
export const ObservabilityVariables = z.object({
  JOBCOACH_METRICS_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .optional(),
  JOBCOACH_METRICS_HOST: z.string().min(1).max(255).default("127.0.0.1"),
  JOBCOACH_CONTACT_NAME: z.string().min(1).max(255).optional(),
  JOBCOACH_CONTACT_EMAIL: z.email().optional(),
  JOBCOACH_CONTACT_URL: z.url({ protocol: /^https$/ }).optional(),
  JOBCOACH_ACCESSIBILITY_STATEMENT: z.url({ protocol: /^https$/ }).optional(),
});

type Variables = z.infer<typeof ObservabilityVariables>;

const CONTACT = ["JOBCOACH_CONTACT_NAME", "JOBCOACH_CONTACT_EMAIL", "JOBCOACH_CONTACT_URL"] as const;

/** The parts of a contact that are missing where another one is there: whoever gives one gives all. */
export function missingContactOf(variables: Variables): readonly string[] {
  const missing = CONTACT.filter((name) => variables[name] === undefined);
  return missing.length === CONTACT.length ? [] : missing;
}

/** Where metrics are served, whom to ask about this gateway, and its official statement; `undefined` where nothing was said. */
export function observabilityOf(variables: Variables): {
  readonly metrics: MetricsAddress | undefined;
  readonly contact: Contact | undefined;
  readonly accessibilityStatement: string | undefined;
} {
  const { JOBCOACH_METRICS_PORT: port, JOBCOACH_METRICS_HOST: host } = variables;
  const [name, email, url] = CONTACT.map((variable) => variables[variable]);
  return {
    metrics: port === undefined ? undefined : { host, port },
    contact: name === undefined || email === undefined || url === undefined ? undefined : { name, email, url },
    accessibilityStatement: variables.JOBCOACH_ACCESSIBILITY_STATEMENT,
  };
}
