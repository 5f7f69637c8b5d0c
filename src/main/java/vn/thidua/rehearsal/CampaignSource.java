package vn.thidua.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.yaml.YamlFile;

/** The text of a campaign file and the day on which its rehearsal begins. */
record CampaignSource(String yaml) {

    private static final int DAYS_TO_THE_PLAN = 2;
    private static final int DAYS_TO_THE_LAUNCH = 14;

    static CampaignSource read(RehearsalArguments arguments) {
        try {
            return new CampaignSource(arguments.isFile() ? file(arguments) : sample(arguments));
        } catch (IOException e) {
            throw new RehearsalFailed("Không đọc được tệp đợt thi đua %s: %s".formatted(arguments.campaign(), e), e);
        }
    }

    /** Of a file whose dates cannot be read, today: reading it whole says what is wrong. */
    LocalDate firstDay() {
        try {
            return firstDay(YamlFile.read(yaml));
        } catch (BusinessRuleViolation notYaml) {
            return LocalDate.now(Vietnamese.ZONE);
        }
    }

    private static LocalDate firstDay(YamlFile file) {
        return date(file, "/rehearsal/draftedOn", 0)
                .or(() -> date(file, "/rehearsal/planIssuedOn", DAYS_TO_THE_PLAN))
                .or(() -> date(file, "/launchDeadline/day", DAYS_TO_THE_LAUNCH))
                .orElseGet(() -> LocalDate.now(Vietnamese.ZONE));
    }

    private static Optional<LocalDate> date(YamlFile file, String pointer, int daysBefore) {
        @Nullable LocalDate date = file.date(pointer);
        return Optional.ofNullable(date).map(day -> day.minusDays(daysBefore));
    }

    private static String file(RehearsalArguments arguments) throws IOException {
        Path path = Path.of(arguments.campaign());
        if (!Files.isRegularFile(path)) {
            throw new RehearsalFailed("Không có tệp đợt thi đua " + path.toAbsolutePath() + ".");
        }
        return Files.readString(path);
    }

    private static String sample(RehearsalArguments arguments) throws IOException {
        String name = "/sample/" + arguments.campaign() + ".yaml";
        try (InputStream in = CampaignSource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new RehearsalFailed("Không có đợt thi đua mẫu tên %s.".formatted(arguments.campaign()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
