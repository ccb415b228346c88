// Both are run by the project's own Python, each in a process of its own: what the project's code does can't touch what is read of the database.

const COMMON = String.raw`
import json, os, sys
answers = os.fdopen(3, "w")
questions = os.fdopen(os.dup(0))
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
def say(**answer):
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
def serve(answer):
    for line in questions:
        try:
            say(ok=True, value=answer(json.loads(line)))
        except BaseException as error:
            text = str(error).strip().split("\n", 1)[0]
            say(ok=False, error=type(error).__name__, says=text or type(error).__name__)
def plain(address):
    return "postgresql" + address[8:] if address.startswith("postgres:") else address
`;

/** Runs Alembic's own commands. It connects nowhere but to the one database that it was given. */
export const ALEMBIC_PROGRAM = String.raw`${COMMON}
state = {}
def place(url):
    database = os.path.abspath(url.database) if url.get_backend_name() == "sqlite" and url.database else url.database
    return (url.get_backend_name(), url.host or None, url.port or None, database)
def opened(question):
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from sqlalchemy import event
    from sqlalchemy.engine import Engine, make_url
    address = plain(question["address"])
    scratch = place(make_url(address))
    @event.listens_for(Engine, "engine_connect")
    def guard(connection, *rest):
        if place(connection.engine.url) != scratch:
            raise RuntimeError("env.py connects to another database than the scratch one")
    made = MigrationContext.__init__
    def noted(self, *args, **named):
        made(self, *args, **named)
        state["versions"] = [self.version_table_schema, self.version_table]
    MigrationContext.__init__ = noted
    config = Config(question["ini"]) if question["ini"] else Config()
    config.set_main_option("script_location", question["folder"].replace("%", "%%"))
    config.set_main_option("sqlalchemy.url", address.replace("%", "%%"))
    state["config"] = config
    import alembic
    return alembic.__version__
def revisions():
    from alembic.script import ScriptDirectory
    script = ScriptDirectory.from_config(state["config"])
    def parents(down):
        return [] if down is None else [down] if isinstance(down, str) else list(down)
    return [
        {"revision": one.revision, "parents": parents(one.down_revision), "path": os.path.realpath(one.path)}
        for one in reversed(list(script.walk_revisions()))
    ]
def answer(question):
    from alembic import command
    do = question["do"]
    if do == "open": return opened(question)
    if do == "revisions": return revisions()
    if do == "upgrade": command.upgrade(state["config"], question["to"])
    if do == "downgrade": command.downgrade(state["config"], question["to"])
    return state.get("versions")
serve(answer)
`;

/** Reads what a database holds, and empties one that was empty before; loads nothing of the project. */
export const DATABASE_PROGRAM = String.raw`${COMMON}
import asyncio
state = {}
MARK = "signalbox_scratch"
OWN = "left(n.nspname::text, 3) <> 'pg_' and n.nspname not in ('information_schema', '" + MARK + "')"
def member(catalog, oid):
    return "not exists (select 1 from pg_depend d where d.classid = '" + catalog + "'::regclass and d.objid = " + oid + " and d.deptype = 'e')"
POSTGRESQL = {
    "schema": "select n.nspname, '' from pg_namespace n where n.nspname <> 'public' and " + OWN,
    "extension": "select e.extname, '' from pg_extension e where e.extname <> 'plpgsql'",
    "table": "select n.nspname || '.' || c.relname, concat_ws(' ', c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, pg_get_partkeydef(c.oid), pg_get_expr(c.relpartbound, c.oid), obj_description(c.oid, 'pg_class'), array_to_string(c.reloptions, ',')) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'f') and " + OWN + " and " + member("pg_class", "c.oid"),
    "column": "select n.nspname || '.' || c.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end, 'default ' || pg_get_expr(f.adbin, f.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''), (select l.collname from pg_collation l where l.oid = a.attcollation and l.collname <> 'default'), col_description(c.oid, a.attnum)) from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace left join pg_attrdef f on f.adrelid = c.oid and f.adnum = a.attnum where c.relkind in ('r', 'p', 'f') and a.attnum > 0 and not a.attisdropped and " + OWN + " and " + member("pg_class", "c.oid"),
    "constraint": "select n.nspname || '.' || c.relname || '.' || o.conname, pg_get_constraintdef(o.oid) from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace where o.contype <> 'n' and " + OWN + " and " + member("pg_class", "c.oid"),
    "index": "select n.nspname || '.' || t.relname || '.' || c.relname, pg_get_indexdef(c.oid) || case when i.indisvalid then '' else ' invalid' end from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where " + OWN + " and n.nspname <> 'pg_toast' and " + member("pg_class", "t.oid"),
    "view": "select n.nspname || '.' || c.relname, c.relkind::text || pg_get_viewdef(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and " + OWN + " and " + member("pg_class", "c.oid"),
    "sequence": "select n.nspname || '.' || c.relname, concat_ws(' ', format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcycle) from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace where " + OWN + " and " + member("pg_class", "c.oid"),
    "function": "select p.oid::regprocedure::text, pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prokind in ('f', 'p') and " + OWN + " and " + member("pg_proc", "p.oid"),
    "trigger": "select n.nspname || '.' || c.relname || '.' || g.tgname, pg_get_triggerdef(g.oid) || g.tgenabled::text from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace where not g.tgisinternal and " + OWN,
    "type": "select n.nspname || '.' || t.typname, concat_ws(' ', t.typtype, (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid), case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end, (select string_agg(pg_get_constraintdef(o.oid), ',' order by o.conname) from pg_constraint o where o.contypid = t.oid and o.contype <> 'n')) from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype in ('e', 'd', 'r') and " + OWN + " and " + member("pg_type", "t.oid"),
    "policy": "select n.nspname || '.' || c.relname || '.' || p.polname, concat_ws(' ', p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where " + OWN,
}
def postgresql(connection):
    objects = {}
    for kind, query in POSTGRESQL.items():
        for name, text in connection.exec_driver_sql(query):
            objects[kind + " " + name] = text or ""
    return objects
def reflected(connection):
    from sqlalchemy import inspect
    look = inspect(connection)
    objects = {}
    def put(kind, name, **parts):
        objects[kind + " " + name] = json.dumps(parts, sort_keys=True, default=str)
    for table in look.get_table_names():
        put("table", table, comment=look.get_table_comment(table) if connection.dialect.supports_comments else None)
        for column in look.get_columns(table):
            kept = {key: value for key, value in column.items() if key not in ("name", "autoincrement")}
            put("column", table + "." + column["name"], **kept)
        key = look.get_pk_constraint(table)
        put("primary key", table, columns=key.get("constrained_columns"))
        for one in look.get_foreign_keys(table):
            put("foreign key", table + "." + (one.get("name") or ",".join(one["constrained_columns"])), **{k: v for k, v in one.items() if k != "name"})
        for one in look.get_unique_constraints(table):
            put("unique", table + "." + (one.get("name") or ",".join(one["column_names"])), columns=one["column_names"])
        for one in look.get_indexes(table):
            put("index", table + "." + str(one.get("name")), columns=one["column_names"], expressions=one.get("expressions"), unique=one["unique"], options=one.get("dialect_options"))
        try: checks = look.get_check_constraints(table)
        except NotImplementedError: checks = []
        for at, one in enumerate(sorted(checks, key=lambda c: (str(c.get("name")), c["sqltext"]))):
            put("check", table + "." + str(one.get("name") or at), text=one["sqltext"])
    for view in look.get_view_names():
        put("view", view, text=look.get_view_definition(view))
    if connection.dialect.name == "sqlite":
        for name, text in connection.exec_driver_sql("select name, sql from sqlite_master where type = 'trigger'"):
            put("trigger", name, text=text)
    elif connection.dialect.name in ("mysql", "mariadb"):
        for name, text in connection.exec_driver_sql("select trigger_name, action_statement from information_schema.triggers where trigger_schema = database()"):
            put("trigger", name, text=text)
        for name, text in connection.exec_driver_sql("select routine_name, routine_definition from information_schema.routines where routine_schema = database()"):
            put("routine", name, text=text)
    return objects
def schema(connection):
    return (postgresql if connection.dialect.name == "postgresql" else reflected)(connection)
def marked(connection):
    if connection.dialect.name != "postgresql": return False
    return connection.exec_driver_sql("select 1 from pg_namespace where nspname = '" + MARK + "'").first() is not None
def empty(connection):
    quote = connection.dialect.identifier_preparer.quote_identifier
    if connection.dialect.name == "postgresql":
        names = [name for (name,) in connection.exec_driver_sql("select n.nspname from pg_namespace n where " + OWN)]
        for name in names + [MARK]: connection.exec_driver_sql("drop schema if exists " + quote(name) + " cascade")
        connection.exec_driver_sql("create schema public")
        return
    from sqlalchemy import MetaData, inspect
    for view in inspect(connection).get_view_names(): connection.exec_driver_sql("drop view " + quote(view))
    metadata = MetaData()
    metadata.reflect(connection)
    metadata.drop_all(connection)
def begin(connection):
    if marked(connection): empty(connection)
    found = sorted(schema(connection))
    if found: return {"refused": found[0], "more": len(found) - 1}
    if connection.dialect.name == "postgresql": connection.exec_driver_sql("create schema " + MARK)
    return {}
WORK = {"begin": begin, "schema": schema, "empty": empty}
def opened(question):
    from sqlalchemy import create_engine, pool
    from sqlalchemy.engine import make_url
    url = make_url(plain(question["address"]))
    state["async"] = url.get_dialect().is_async
    if state["async"]:
        from sqlalchemy.ext.asyncio import create_async_engine
        state["engine"] = create_async_engine(url, poolclass=pool.NullPool)
    else:
        state["engine"] = create_engine(url, poolclass=pool.NullPool)
    import sqlalchemy
    return sqlalchemy.__version__
async def over(work):
    async with state["engine"].begin() as connection: return await connection.run_sync(work)
def answer(question):
    if question["do"] == "open": return opened(question)
    work = lambda connection: WORK[question["do"]](connection.execution_options(no_parameters=True))
    if state["async"]: return asyncio.run(over(work))
    with state["engine"].begin() as connection: return work(connection)
serve(answer)
`;
