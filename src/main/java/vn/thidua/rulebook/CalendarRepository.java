package vn.thidua.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Editions of the yearly tables; a replaced edition stays, with the moment it was replaced. */
@Repository
class CalendarRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    CalendarRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Optional<CalendarYear> find(int year) {
        return jdbc.sql(
                        """
                        select id, year, changed_at, changed_by, reason, replaced_at
                          from calendar_year
                         where ward_id = :ward and year = :year and replaced_at is null
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query(this::edition)
                .optional()
                .map(CalendarEdition::table);
    }

    List<Integer> years() {
        return jdbc.sql("select year from calendar_year where ward_id = :ward and replaced_at is null order by year")
                .param("ward", ward.id().value())
                .query(Integer.class)
                .list();
    }

    List<CalendarEdition> history(int year) {
        return jdbc.sql(
                        """
                        select id, year, changed_at, changed_by, reason, replaced_at
                          from calendar_year
                         where ward_id = :ward and year = :year
                         order by changed_at desc
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query(this::edition)
                .list();
    }

    void replace(CalendarYear table, String userId, String reason) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        update calendar_year set replaced_at = :now
                         where ward_id = :ward and year = :year and replaced_at is null
                        """)
                .param("now", now)
                .param("ward", ward.id().value())
                .param("year", table.year())
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into calendar_year (id, ward_id, year, changed_at, changed_by, reason)
                        values (:id, :ward, :year, :now, :user, :reason)
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("year", table.year())
                .param("now", now)
                .param("user", userId)
                .param("reason", reason)
                .update();
        table.days().forEach(day -> insert(id, day));
    }

    private void insert(UUID edition, CalendarDay day) {
        jdbc.sql(
                        """
                        insert into calendar_day (id, ward_id, calendar_year_id, day_on, kind, name)
                        values (:id, :ward, :edition, :day, :kind, :name)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("edition", edition)
                .param("day", day.on())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .update();
    }

    private CalendarEdition edition(ResultSet row, int number) throws SQLException {
        CalendarYear table = new CalendarYear(row.getInt("year"), days(row.getObject("id", UUID.class)));
        @Nullable OffsetDateTime replacedAt = row.getObject("replaced_at", OffsetDateTime.class);
        return new CalendarEdition(
                table,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("reason"),
                replacedAt == null ? null : replacedAt.toInstant());
    }

    private List<CalendarDay> days(UUID edition) {
        return jdbc.sql("select day_on, kind, name from calendar_day where calendar_year_id = :edition order by day_on")
                .param("edition", edition)
                .query((row, number) -> new CalendarDay(
                        row.getObject("day_on", LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }
}
