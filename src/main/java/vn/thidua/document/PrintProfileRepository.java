package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.CertificateSheet.Offset;
import vn.thidua.paper.CertificateSheet.Stock;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

@Repository
class PrintProfileRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PrintProfileRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<PrintProfile> all() {
        return jdbc.sql(
                        """
                        select id, name, stock, right_mm, down_mm from certificate_print_profile
                         where ward_id = :ward order by folded
                        """)
                .param("ward", ward.id().value())
                .query(this::profile)
                .list();
    }

    Optional<PrintProfile> find(UUID id) {
        return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    void save(PrintProfile profile) {
        jdbc.sql(
                        """
                        insert into certificate_print_profile (ward_id, id, name, folded, stock, right_mm, down_mm)
                        values (:ward, :id, :name, :folded, :stock, :right, :down)
                        on conflict (ward_id, id) do update
                           set name = excluded.name, folded = excluded.folded, stock = excluded.stock,
                               right_mm = excluded.right_mm, down_mm = excluded.down_mm
                        """)
                .param("ward", ward.id().value())
                .param("id", profile.id())
                .param("name", profile.name())
                .param("folded", Folding.fold(profile.name()))
                .param("stock", profile.stock().name())
                .param("right", profile.shift().right())
                .param("down", profile.shift().down())
                .update();
        jdbc.sql("delete from certificate_print_box where ward_id = :ward and profile_id = :id")
                .param("ward", ward.id().value())
                .param("id", profile.id())
                .update();
        profile.boxes().forEach((box, by) -> add(profile.id(), box, by));
    }

    void delete(UUID id) {
        jdbc.sql("delete from certificate_print_profile where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .update();
    }

    void use(String userId, @Nullable UUID id, Instant at) {
        jdbc.sql(
                        """
                        insert into certificate_print_use (ward_id, user_id, profile_id, used_at)
                        values (:ward, :user, :id, :at)
                        on conflict (ward_id, user_id) do update
                           set profile_id = excluded.profile_id, used_at = excluded.used_at
                        """)
                .param("ward", ward.id().value())
                .param("user", userId)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What this person used last, else what anybody did; empty for the whole sheet without a profile. */
    Optional<UUID> lastUsed(String userId) {
        return jdbc.sql(
                        """
                        select profile_id from certificate_print_use
                         where ward_id = :ward
                         order by user_id = :user desc, used_at desc
                         limit 1
                        """)
                .param("ward", ward.id().value())
                .param("user", userId)
                .query((row, number) -> Optional.ofNullable(row.getObject("profile_id", UUID.class)))
                .optional()
                .flatMap(profile -> profile);
    }

    private void add(UUID profile, Box box, Offset by) {
        jdbc.sql(
                        """
                        insert into certificate_print_box (ward_id, profile_id, box, right_mm, down_mm)
                        values (:ward, :profile, :box, :right, :down)
                        """)
                .param("ward", ward.id().value())
                .param("profile", profile)
                .param("box", box.name())
                .param("right", by.right())
                .param("down", by.down())
                .update();
    }

    private PrintProfile profile(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PrintProfile(
                id, row.getString("name"), Stock.valueOf(row.getString("stock")), offset(row), boxes(id));
    }

    private Map<Box, Offset> boxes(UUID profile) {
        Map<Box, Offset> boxes = new EnumMap<>(Box.class);
        jdbc.sql(
                        """
                        select box, right_mm, down_mm from certificate_print_box
                         where ward_id = :ward and profile_id = :profile
                        """)
                .param("ward", ward.id().value())
                .param("profile", profile)
                .query(row -> {
                    boxes.put(Box.valueOf(row.getString("box")), offset(row));
                });
        return boxes;
    }

    private static Offset offset(ResultSet row) throws SQLException {
        return new Offset(row.getDouble("right_mm"), row.getDouble("down_mm"));
    }
}
