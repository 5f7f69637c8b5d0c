package vn.thidua.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What stands in a database: our tables in {@code thidua}, the engine's in {@code public}. */
final class Schema {

    static final String OURS = "thidua";
    static final String ENGINES = "public";

    private static final String SCHEMAS = "('%s', '%s')".formatted(ENGINES, OURS);
    private static final List<String> ENGINE_PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private final JdbcClient jdbc;

    Schema(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return tables().isEmpty();
    }

    List<BackupManifest.Table> tables() {
        return jdbc.sql(
                        """
                        select n.nspname as schema, c.relname as name,
                               array_agg(a.attname::text order by a.attnum) as columns
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid
                         where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                           and n.nspname in %s
                         group by n.nspname, c.relname
                         order by n.nspname, c.relname
                        """
                                .formatted(SCHEMAS))
                .query((row, number) -> new BackupManifest.Table(
                        row.getString("schema"),
                        row.getString("name"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        0,
                        ""))
                .list();
    }

    List<BackupManifest.Sequence> sequences() {
        return jdbc.sql(
                        """
                        select schemaname, sequencename, coalesce(last_value, start_value) as value,
                               last_value is not null as called
                          from pg_sequences
                         where schemaname in %s
                         order by schemaname, sequencename
                        """
                                .formatted(SCHEMAS))
                .query((row, number) -> new BackupManifest.Sequence(
                        row.getString("schemaname"),
                        row.getString("sequencename"),
                        row.getLong("value"),
                        row.getBoolean("called")))
                .list();
    }

    String version() {
        return jdbc.sql(
                        """
                        select version from thidua.flyway_schema_history
                         where version is not null and success order by installed_rank desc limit 1
                        """)
                .query(String.class)
                .single();
    }

    String engineVersion() {
        return jdbc.sql("select value_ from public.act_ge_property where name_ = 'schema.version'")
                .query(String.class)
                .single();
    }

    Mode mode() {
        return Mode.valueOf(jdbc.sql("select mode from thidua.installation")
                .query(String.class)
                .single());
    }

    /** Statements that take every foreign key off, and those that put them back and so check every row. */
    List<ForeignKey> foreignKeys() {
        return jdbc.sql(
                        """
                        select format('%I.%I', n.nspname, c.relname) as "table", quote_ident(k.conname) as name,
                               pg_get_constraintdef(k.oid) as definition
                          from pg_constraint k
                          join pg_class c on c.oid = k.conrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where k.contype = 'f' and n.nspname in
                        """
                                + SCHEMAS)
                .query((row, number) ->
                        new ForeignKey(row.getString("table"), row.getString("name"), row.getString("definition")))
                .list();
    }

    /** Makes the tables as they were when the backup was made. */
    static void create(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema(OURS)
                .schemas(OURS)
                .target(version)
                .load()
                .migrate();
        Resource[] scripts = Stream.concat(
                        Stream.<Resource>of(new ByteArrayResource("set search_path to public".getBytes(UTF_8))),
                        engineScripts())
                .toArray(Resource[]::new);
        new ResourceDatabasePopulator(scripts).execute(database);
    }

    private static Stream<Resource> engineScripts() {
        return ENGINE_PARTS.stream()
                .map("org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql"::formatted)
                .map(ClassPathResource::new);
    }

    record ForeignKey(String table, String name, String definition) {

        String drop() {
            return "alter table %s drop constraint %s".formatted(table, name);
        }

        String add() {
            return "alter table %s add constraint %s %s".formatted(table, name, definition);
        }
    }
}
