package vn.thidua.organisation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** The ward's own particulars, the agencies outside it and the groups of recipients. */
@Repository
class DirectoryRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    DirectoryRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Ward ward() {
        return jdbc.sql("select kind, name, place, city, code_system, email from ward_profile where ward_id = :ward")
                .param("ward", ward.id().value())
                .query((row, number) -> new Ward(
                        ward.id(),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("place"),
                        row.getString("city"),
                        row.getString("code_system"),
                        row.getString("email")))
                .single();
    }

    void insert(Ward profile) {
        jdbc.sql("insert into ward (id, name, loaded_at) values (:id, :name, :now)")
                .param("id", profile.id().value())
                .param("name", profile.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into ward_profile (ward_id, kind, name, place, city, code_system, email)
                        values (:id, :kind, :name, :place, :city, :codeSystem, :email)
                        """)
                .param("id", profile.id().value())
                .param("kind", profile.kind())
                .param("name", profile.name())
                .param("place", profile.place())
                .param("city", profile.city())
                .param("codeSystem", profile.codeSystem())
                .param("email", profile.email())
                .update();
    }

    List<Addressee> addressees() {
        return jdbc.sql(
                        """
                        select code, name, email, channel from addressee where ward_id = :ward order by sort_order, code
                        """)
                .param("ward", ward.id().value())
                .query((row, number) -> new Addressee(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("email"),
                        Addressee.Channel.valueOf(row.getString("channel"))))
                .list();
    }

    void save(Addressee addressee) {
        jdbc.sql(
                        """
                        insert into addressee (id, ward_id, code, name, email, channel, sort_order)
                        values (:id, :ward, :code, :name, :email, :channel,
                                (select coalesce(max(sort_order), 0) + 1 from addressee where ward_id = :ward))
                        on conflict (ward_id, code) do update set name = :name, email = :email, channel = :channel
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("code", addressee.code())
                .param("name", addressee.name())
                .param("email", addressee.email())
                .param("channel", addressee.channel().name())
                .update();
    }

    List<UnitGroup> groups() {
        return jdbc.sql(
                        """
                        select code, name, unit_kinds, unit_codes from unit_group
                         where ward_id = :ward order by sort_order, code
                        """)
                .param("ward", ward.id().value())
                .query((row, number) -> new UnitGroup(
                        row.getString("code"),
                        row.getString("name"),
                        words(row.getString("unit_kinds")).stream()
                                .map(UnitKind::valueOf)
                                .collect(Collectors.toSet()),
                        words(row.getString("unit_codes"))))
                .list();
    }

    void save(UnitGroup group) {
        jdbc.sql(
                        """
                        insert into unit_group (id, ward_id, code, name, unit_kinds, unit_codes, sort_order)
                        values (:id, :ward, :code, :name, :kinds, :units,
                                (select coalesce(max(sort_order), 0) + 1 from unit_group where ward_id = :ward))
                        on conflict (ward_id, code) do update set name = :name, unit_kinds = :kinds, unit_codes = :units
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("code", group.code())
                .param("name", group.name())
                .param(
                        "kinds",
                        group.kinds().stream().map(UnitKind::name).sorted().collect(Collectors.joining(",")))
                .param("units", group.unitCodes().stream().sorted().collect(Collectors.joining(",")))
                .update();
    }

    private static Set<String> words(String joined) {
        return Arrays.stream(joined.split(",")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
