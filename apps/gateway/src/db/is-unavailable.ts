/** Of PostgreSQL and of the network: the server is going, coming, full or out of reach. Another time the same may go well. */
const PASSING = /^(08...|53300|57P0[1-3]|25P03|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;

/** Of PostgreSQL: a statement was broken off, mostly because its time was over. */
const BROKEN_OFF = "57014";

/** Whether an error says that the database does not answer at the moment, and not that something is wrong with the request or with us. */
export const isUnavailable = (error: unknown): boolean => isGone(error) || codeOf(error) === BROKEN_OFF;

/** Whether an error says that the database is not there, so that a connection which tells it is of no use any more. */
export function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === undefined ? LOST.test((error as Partial<Error>).message ?? "") : PASSING.test(code);
}

const codeOf = (error: unknown) => (error as { readonly code?: string }).code;

/** What the driver says, without a code, when a connection goes or none comes free. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
