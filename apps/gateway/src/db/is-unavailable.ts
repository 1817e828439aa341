/** Of PostgreSQL and of the network: the server is going, coming, full, too busy to end in time or out of reach. Another time the same may go well. */
const PASSING = /^(08...|53300|57014|57P0[1-3]|25P03|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;

/** Whether an error says that the database is not there at the moment, and not that something is wrong with the request or with us. */
export function isUnavailable(error: unknown): boolean {
  const { code, message } = error as Partial<Error> & { code?: string };
  return PASSING.test(code ?? "") || (code === undefined && BROKEN_OFF.test(message ?? ""));
}

/** What the driver says, without a code, when a connection goes or none comes free. */
const BROKEN_OFF =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
