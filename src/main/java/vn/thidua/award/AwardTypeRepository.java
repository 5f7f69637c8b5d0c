package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class AwardTypeRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    AwardTypeRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<AwardType> on(LocalDate day) {
        return jdbc.sql(
                        """
                        select code, name, form, authority, kinds, dossier, legal_basis, valid_from, valid_to
                          from award_type
                         where ward_id = :ward and valid_from <= :day and (valid_to is null or valid_to >= :day)
                         order by place
                        """)
                .param("ward", ward.id().value())
                .param("day", day)
                .query(AwardTypeRepository::map)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from award_type where ward_id = :ward)")
                .param("ward", ward.id().value())
                .query(Boolean.class)
                .single();
    }

    void add(AwardType type, int place) {
        jdbc.sql(
                        """
                        insert into award_type (id, ward_id, code, name, form, authority, kinds, dossier, legal_basis,
                                                place, valid_from, valid_to)
                        values (:id, :ward, :code, :name, :form, :authority, :kinds, :dossier, :basis,
                                :place, :from, :to)
                        on conflict (ward_id, code, valid_from) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("code", type.code())
                .param("name", type.name())
                .param("form", type.form().name())
                .param("authority", type.authority().name())
                .param("kinds", names(type.recipientKinds()))
                .param("dossier", names(type.dossier()))
                .param("basis", type.legalBasis())
                .param("place", place)
                .param("from", type.validFrom())
                .param("to", type.validTo())
                .update();
    }

    private static AwardType map(ResultSet row, int number) throws SQLException {
        Set<RecipientKind> kinds =
                Arrays.stream(strings(row, "kinds")).map(RecipientKind::valueOf).collect(Collectors.toSet());
        List<DossierPart> dossier =
                Arrays.stream(strings(row, "dossier")).map(DossierPart::valueOf).toList();
        return new AwardType(
                row.getString("code"),
                row.getString("name"),
                AwardType.Form.valueOf(row.getString("form")),
                kinds,
                Authority.valueOf(row.getString("authority")),
                row.getString("legal_basis"),
                dossier,
                row.getObject("valid_from", LocalDate.class),
                validTo(row));
    }

    private static @Nullable LocalDate validTo(ResultSet row) throws SQLException {
        return row.getObject("valid_to", LocalDate.class);
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static String[] names(Iterable<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.add(value.name()));
        return names.toArray(String[]::new);
    }
}
