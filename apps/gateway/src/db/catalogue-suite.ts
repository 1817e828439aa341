import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn, type EnginePool } from "./database.ts";
import { migrate } from "./migrate.ts";
import { databaseRoles } from "./roles.ts";

/**
 * What must hold for every table there is now and every one to come, read from the catalogue of the database itself. Each test
 * asks for what is wrong and expects nothing.
 */
export function catalogueSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`the catalogue on ${engine}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = databaseOn(await open());
      await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
    });
    afterAll(() => database.destroy());

    const names = async (query: RawBuilder<{ name: string }>) =>
      (await query.execute(database)).rows.map(({ name }) => name);

    test("the tables of a municipality are those that we think, so that the questions below ask about something", async () => {
      expect(await names(sql`select relname as name from ${TENANT_TABLES} t`)).toEqual(
        expect.arrayContaining(["fact_run", "submission", "submission_finding", "tally"]),
      );
    });

    test("every table with a municipality has row security, for its owner too", async () => {
      expect(
        await names(sql`
          select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality'
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
        `),
      ).toEqual([]);
    });

    test("every other table has it too, or holds nothing of a municipality", async () => {
      const without = await names(sql`
        select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relforcerowsecurity order by 1
      `);
      expect(without).toEqual(["fact_staging", "migration", "release"]);
    });

    test("what the municipality's role may touch at all, a policy holds to one municipality", async () => {
      expect(
        await names(sql`
          select t.relname || ': ' || coalesce(p.policyname, 'no policy') as name from ${TENANT_TABLES} t
          left join pg_policies p on p.tablename = t.relname and p.schemaname = 'public' and ${APP} = any (p.roles)
          where has_any_column_privilege(${APP}, t.oid, 'select, insert, update')
            and (p.qual is distinct from ${OWN} or coalesce(p.with_check, p.qual) is distinct from ${OWN} or p.permissive <> 'PERMISSIVE')
        `),
      ).toEqual([]);
    });

    test("what is for another role is for that role itself, and not for a login that is its member", async () => {
      expect(
        await names(sql`
          select t.relname || ': ' || p.policyname as name from ${TENANT_TABLES} t
          join pg_policies p on p.tablename = t.relname and p.schemaname = 'public'
          where not ${APP} = any (p.roles) and p.qual !~ ${sql.lit(`CURRENT_USER = 'jobcoach_`)}
        `),
      ).toEqual([]);
    });

    test("no policy is for everybody, and none of the roles but the municipality's changes what is a municipality's", async () => {
      expect(await names(sql`select policyname as name from pg_policies where 'public' = any (roles)`)).toEqual([]);
      expect(
        await names(sql`
          select t.relname || ' by ' || role as name from ${TENANT_TABLES} t, unnest(${OTHERS}::name[]) as role
          where has_any_column_privilege(role, t.oid, 'insert, update') or has_table_privilege(role, t.oid, 'delete, truncate')
        `),
      ).toEqual([]);
    });

    test("a table with persons is for the municipality's role alone", async () => {
      const readable = await names(sql`
        select c.relname || '.' || a.attname || ' by ' || role as name
        from pg_attribute a join pg_class c on c.oid = a.attrelid, unnest(${OTHERS}::name[]) as role
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
          and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person')
          and has_column_privilege(role, c.oid, a.attnum, 'select')
      `);
      expect(readable).toEqual(["fact_staging.submission_id by jobcoach_operator"]);
    });

    test("the public sees releases, without what was hidden and why", async () => {
      const readable = await names(sql`
        select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
          and has_column_privilege(${databaseRoles.public}, c.oid, a.attnum, 'select')
      `);
      expect(readable.filter((column) => !/^release(_\w+)?\./.test(column))).toEqual([]);
      expect(readable.filter((column) => column.includes("confidential"))).toEqual([]);
      expect(readable.length).toBeGreaterThan(3);
    });

    test("nothing is granted to everybody: no table, no column, no function, and nobody makes tables", async () => {
      expect(
        await names(sql`
          select c.relname as name from pg_class c, aclexplode(c.relacl) g
          where g.grantee = 0 and c.relnamespace in (${OURS})
          union all
          select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) g
          where g.grantee = 0 and c.relnamespace in (${OURS})
          union all
          select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
          where g.grantee = 0 and p.pronamespace in (${OURS})
          union all
          select n.nspname from pg_namespace n, aclexplode(n.nspacl) g
          where g.grantee = 0 and n.oid in (${OURS}) and g.privilege_type = 'CREATE'
        `),
      ).toEqual([]);
    });

    test("the roles can not log in, own nothing, belong to no other role and may do nothing by themselves", async () => {
      const roles = Object.values(databaseRoles);
      expect(
        await names(sql`select rolname as name from pg_roles where rolname = any (${roles}::name[])`),
      ).toHaveLength(4);
      expect(
        await names(sql`
          select rolname as name from pg_roles where rolname = any (${roles}::name[])
            and (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
          union all
          select member::regrole::text from pg_auth_members where member::regrole::text = any (${roles})
          union all
          select d.objid::text from pg_shdepend d where d.refclassid = 'pg_authid'::regclass and d.deptype = 'o'
            and d.refobjid::regrole::text = any (${roles})
        `),
      ).toEqual([]);
    });

    test("no view or function lends anybody the rights of its owner", async () => {
      expect(
        await names(sql`
          select relname as name from pg_class where relnamespace in (${OURS})
            and (relkind = 'm' or (relkind = 'v' and not coalesce(reloptions, '{}') @> array['security_invoker=true']))
          union all
          select proname from pg_proc where prosecdef and pronamespace in (${OURS})
        `),
      ).toEqual([]);
    });

    test("in every key and index of a municipality's table the municipality comes first, and no reference crosses over", async () => {
      expect(
        await names(sql`
          select i.indexrelid::regclass::text as name from pg_index i join ${TENANT_TABLES} t on t.oid = i.indrelid
          where i.indkey[0] <> t.municipality and t.relname <> all (${FOUND_BY_ID}::name[])
          union all
          select f.conname from pg_constraint f join ${TENANT_TABLES} t on t.oid = f.conrelid
          where f.contype = 'f' and f.conkey[1] <> t.municipality and t.relname <> all (${FOUND_BY_ID}::name[])
        `),
      ).toEqual([]);
    });
  });
}

const APP = sql.lit(databaseRoles.municipality);
const OTHERS = [databaseRoles.reporter, databaseRoles.public, databaseRoles.operator];

/** Our tables and those of the queue. */
const OURS = sql`'public'::regnamespace, 'pgboss'::regnamespace`;

/** As PostgreSQL writes the one policy of a municipality. */
const OWN = sql.lit("(municipality = NULLIF(current_setting('jobcoach.municipality'::text, true), ''::text))");

/** In which a row is found by its id, to learn of which municipality it is. */
const FOUND_BY_ID = ["submission_directory"];

/** Tables of a municipality: they name one, and its role may touch them. Keys, requests and releases are the gateway's. */
const TENANT_TABLES = sql`(
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum as municipality
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and has_any_column_privilege(${APP}, c.oid, 'select, insert, update')
)`;
