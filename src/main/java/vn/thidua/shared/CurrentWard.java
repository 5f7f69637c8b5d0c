package vn.thidua.shared;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ward this installation works for. Every table names its ward; this release shows one. */
@Component
public class CurrentWard {

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable WardId> known = new AtomicReference<>();

    CurrentWard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link IllegalStateException} before the ward's organisation file has been loaded. */
    public WardId id() {
        WardId ward = known.get();
        return ward != null ? ward : load();
    }

    public boolean isKnown() {
        return known.get() != null || find() != null;
    }

    private WardId load() {
        WardId ward = find();
        if (ward == null) {
            throw new IllegalStateException("No ward has been loaded yet.");
        }
        known.set(ward);
        return ward;
    }

    private @Nullable WardId find() {
        return jdbc.sql("select id from ward order by loaded_at limit 1")
                .query((row, number) -> new WardId(row.getString("id")))
                .optional()
                .orElse(null);
    }
}
