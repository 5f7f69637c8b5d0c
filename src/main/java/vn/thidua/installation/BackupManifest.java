package vn.thidua.installation;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param schemaVersion the last step of our schema
 * @param engineVersion the version of the engine's tables
 */
record BackupManifest(
        int format,
        Instant createdAt,
        Mode mode,
        String schemaVersion,
        String engineVersion,
        List<Table> tables,
        List<Sequence> sequences,
        List<Kept> files) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** A table's rows, in PostgreSQL's own text form. */
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/%s/%s.copy".formatted(schema, name);
        }

        String qualified() {
            return "\"%s\".\"%s\"".formatted(schema, name);
        }

        String quotedColumns() {
            return "\"" + String.join("\", \"", columns) + "\"";
        }

        Table with(long count, String checksum) {
            return new Table(schema, name, columns, count, checksum);
        }
    }

    record Sequence(String schema, String name, long value, boolean called) {

        String qualified() {
            return "\"%s\".\"%s\"".formatted(schema, name);
        }
    }

    /** A file below the installation's folder. */
    record Kept(String path, String sha256) {

        String entry() {
            return "files/" + path;
        }
    }
}
