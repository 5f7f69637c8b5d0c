package vn.thidua.award.statistics;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AchievementType;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.RecipientKind;
import vn.thidua.organisation.Gender;

/**
 * The statutory form as {@code award/statistics.yaml} has it: which lines and columns, and what each counts.
 *
 * @param due when it goes to the next level
 * @param confirmed false until the ward has compared it with the form in force
 */
public record StatisticalForm(
        String code, String title, String basis, String due, boolean confirmed, List<Column> columns, List<Row> rows) {

    /** @param awards empty in the column of all that no other names */
    public record Column(String label, Set<String> awards, @Nullable RecipientKind kind) {

        public Column(String label, @Nullable Set<String> awards, @Nullable RecipientKind kind) {
            this.label = label;
            this.awards = awards == null ? Set.of() : Set.copyOf(awards);
            this.kind = kind;
        }

        boolean names(GrantedAward award) {
            return awards.contains(award.awardCode())
                    && (kind == null || kind == award.recipient().kind());
        }
    }

    /** @param heading a line without figures */
    public record Row(
            String label,
            String code,
            String unit,
            boolean heading,
            @Nullable RecipientKind kind,
            Set<AchievementType> achievements,
            @Nullable Boolean leader,
            @Nullable Gender gender) {

        public Row(
                String label,
                @Nullable String code,
                @Nullable String unit,
                boolean heading,
                @Nullable RecipientKind kind,
                @Nullable Set<AchievementType> achievements,
                @Nullable Boolean leader,
                @Nullable Gender gender) {
            this.label = label;
            this.code = Objects.requireNonNullElse(code, "");
            this.unit = Objects.requireNonNullElse(unit, "");
            this.heading = heading;
            this.kind = kind;
            this.achievements = achievements == null ? Set.of() : Set.copyOf(achievements);
            this.leader = leader;
            this.gender = gender;
        }

        boolean counts(GrantedAward award) {
            return (kind == null || kind == award.recipient().kind())
                    && (achievements.isEmpty() || achievements.contains(award.achievement()))
                    && (leader == null || leader.equals(award.recipient().leader()))
                    && (gender == null || gender == award.recipient().gender());
        }
    }

    boolean falls(GrantedAward award, Column column) {
        return column.awards().isEmpty()
                ? columns.stream().noneMatch(other -> other.names(award))
                : column.names(award);
    }

    static StatisticalForm read() {
        try (InputStream file = StatisticalForm.class.getResourceAsStream("/award/statistics.yaml")) {
            return JsonMapper.builder(new YAMLFactory())
                    .build()
                    .readValue(Objects.requireNonNull(file), StatisticalForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> headings() {
        return columns.stream().map(Column::label).collect(Collectors.toList());
    }
}
