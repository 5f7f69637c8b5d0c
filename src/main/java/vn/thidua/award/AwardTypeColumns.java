package vn.thidua.award;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An award as columns of its table, there and back. */
final class AwardTypeColumns {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private AwardTypeColumns() {}

    static Map<String, @Nullable Object> of(AwardType type) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("code", type.code());
        columns.put("name", type.name());
        columns.put("form", type.form().name());
        columns.put("kinds", names(type.recipientKinds()));
        columns.put("achievements", names(type.achievements()));
        columns.put("decidedBy", type.decidedBy().name());
        columns.put("certificate", type.certificate());
        columns.put("dossier", names(type.dossier()));
        columns.put("conditions", written(type.conditions()));
        columns.put("kindsBasis", type.bases().kinds());
        columns.put("achievementsBasis", type.bases().achievements());
        columns.put("dossierBasis", type.bases().dossier());
        columns.put("basis", type.bases().authority());
        columns.put("confirmed", type.confirmed());
        columns.put("from", type.validFrom());
        columns.put("to", type.validTo());
        return columns;
    }

    static AwardType type(ResultSet row) throws SQLException {
        return new AwardType(
                row.getString("code"),
                row.getString("name"),
                AwardType.Form.valueOf(row.getString("form")),
                Set.copyOf(values(row, "kinds", RecipientKind::valueOf)),
                Set.copyOf(values(row, "achievements", AchievementType::valueOf)),
                Decider.valueOf(row.getString("decided_by")),
                row.getBoolean("certificate"),
                values(row, "dossier", DossierPart::valueOf),
                conditions(row.getString("conditions")),
                bases(row),
                row.getBoolean("confirmed"),
                row.getObject("valid_from", LocalDate.class),
                validTo(row));
    }

    private static AwardBases bases(ResultSet row) throws SQLException {
        return new AwardBases(
                row.getString("kinds_basis"),
                row.getString("achievements_basis"),
                row.getString("dossier_basis"),
                row.getString("legal_basis"));
    }

    private static @Nullable LocalDate validTo(ResultSet row) throws SQLException {
        return row.getObject("valid_to", LocalDate.class);
    }

    private static <T> List<T> values(ResultSet row, String column, Function<String, T> value) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(value)
                .toList();
    }

    /** In the order of the enumeration, so that two equal rows are written alike. */
    private static String[] names(Collection<? extends Enum<?>> values) {
        Stream<? extends Enum<?>> ordered =
                values instanceof Set ? values.stream().sorted(AwardTypeColumns::byPlace) : values.stream();
        return ordered.map(Enum::name).collect(Collectors.toList()).toArray(String[]::new);
    }

    private static int byPlace(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal(), other.ordinal());
    }

    private static String written(List<AwardCondition> conditions) {
        try {
            return JSON.writeValueAsString(conditions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Conditions cannot be written.", e);
        }
    }

    private static List<AwardCondition> conditions(@Nullable String kept) {
        try {
            return kept == null ? List.of() : JSON.readValue(kept, new TypeReference<List<AwardCondition>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Conditions cannot be read.", e);
        }
    }
}
