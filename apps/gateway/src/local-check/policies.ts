/** What the page of the local check may do: nothing but look like itself, run its own script, and send a form to us. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types local-check",
].join("; ");

/** The policy of a page does not bind its worker; this stands on the script of the worker itself. */
export const WORKER_POLICY = ["default-src 'none'", "connect-src 'none'", "script-src 'none'"].join("; ");
