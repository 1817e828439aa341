import { Client } from "pg";

/** What deliveries have left in a database, of all municipalities. */
export interface DeliveriesCounted {
  readonly inForce: number;
  readonly waiting: number;
  readonly runs: number;
  /** Records of persons that were stored, in the processing log. */
  readonly stored: number;
  /** Trajectories in the tallies of one indicator that speaks of all. */
  readonly counted: number;
}

/** Counted by the superuser of a server that is there for a test, who sees the rows of all municipalities. */
export async function countDeliveries(connectionString: string): Promise<DeliveriesCounted | undefined> {
  const address = new URL(connectionString);
  address.username = "postgres";
  const client = new Client({ connectionString: address.href });
  await client.connect();
  const { rows } = await client.query<DeliveriesCounted>(`
    select (select count(*)::int from submission where state = 'accepted') as "inForce",
      (select count(*)::int from submission where state in ('received', 'checking')) as waiting,
      (select count(*)::int from fact_run) as runs,
      (select count(*)::int from processing_log where name = 'stored') as stored,
      (select sum((tally ->> 'trajectories')::int)::int from tally
        where indicator = 'retention-13w' and stratum = 'total') as counted`);
  await client.end();
  return rows[0];
}
