package vn.thidua.award;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue that a ward starts with, from {@code award/awards.yaml}; its order is the one of every list. */
final class AwardCatalogueFile {

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .build();

    private AwardCatalogueFile() {}

    static List<AwardType> read() {
        try (InputStream file = AwardCatalogueFile.class.getResourceAsStream("/award/awards.yaml")) {
            return YAML.readValue(Objects.requireNonNull(file), new TypeReference<List<Entry>>() {}).stream()
                    .flatMap(entry -> entry.periods().stream().map(entry::during))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Entry(
            String code,
            String name,
            AwardType.Form form,
            Set<RecipientKind> kinds,
            String kindsBasis,
            Set<AchievementType> achievements,
            String achievementsBasis,
            boolean certificate,
            List<DossierPart> dossier,
            String dossierBasis,
            List<AwardCondition> conditions,
            List<Period> periods) {

        AwardType during(Period period) {
            return new AwardType(
                    code,
                    name,
                    form,
                    kinds,
                    achievements,
                    period.decidedBy(),
                    certificate,
                    dossier,
                    conditions,
                    new AwardBases(kindsBasis, achievementsBasis, dossierBasis, period.basis()),
                    period.confirmed(),
                    period.from(),
                    period.to());
        }
    }

    record Period(LocalDate from, @Nullable LocalDate to, Decider decidedBy, String basis, boolean confirmed) {}
}
