package vn.thidua.campaign.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the rehearsal is told to play can be played: known units, known targets, figures of the right shape. */
class RehearsalCheck {

    private static final Map<String, List<String>> SHAPES = Map.of(
            "value", List.of("/value"),
            "ratio", List.of("/numerator", "/denominator"),
            "yesNo", List.of("/reached"));

    private final FileUnderCheck file;
    private final KnownUnits units;

    RehearsalCheck(FileUnderCheck file, KnownUnits units) {
        this.file = file;
        this.units = units;
    }

    void check() {
        for (String unit : file.fields("/rehearsal/units")) {
            String code = FileUnderCheck.lastName(unit);
            if (units.find(code).isEmpty()) {
                file.problem(unit, "CAMPAIGN_FILE_UNKNOWN_UNIT", code);
            }
            file.items(unit + "/reports").forEach(this::report);
            file.items(unit + "/nominations")
                    .forEach(nomination -> file.items(nomination + "/targets").forEach(this::knownTarget));
        }
        file.items("/rehearsal/points").forEach(this::points);
        file.items("/rehearsal/checks").forEach(check -> reasoned(check, "verdict", "keep"));
        file.items("/rehearsal/decisions").forEach(decision -> reasoned(decision, "decision", "grant"));
    }

    private void points(String points) {
        String unit = file.text(points + "/unit");
        if (units.find(unit).isEmpty()) {
            file.problem(points + "/unit", "CAMPAIGN_FILE_UNKNOWN_UNIT", unit);
        }
        String code = file.text(points + "/code");
        boolean known = Stream.of("/scoring/criteria", "/scoring/adjustments")
                .flatMap(list -> file.items(list).stream())
                .anyMatch(item -> file.text(item + "/code").equals(code));
        if (!known) {
            file.problem(points + "/code", "CAMPAIGN_FILE_UNKNOWN_CRITERION", code);
        }
    }

    private void report(String report) {
        int phases = file.items("/phases").size();
        if (file.at(report + "/phase").asInt(1) > phases) {
            file.problem(report + "/phase", "CAMPAIGN_FILE_NO_SUCH_PHASE", phases);
        }
        file.fields(report + "/figures").forEach(this::figure);
    }

    private void figure(String pointer) {
        String code = FileUnderCheck.lastName(pointer);
        String target = target(code);
        if (target.isEmpty()) {
            file.problem(pointer, "CAMPAIGN_FILE_UNKNOWN_TARGET", code);
            return;
        }
        List<String> needed = SHAPES.getOrDefault(file.text(target + "/figure"), List.of());
        if (!needed.stream().allMatch(part -> file.has(pointer + part))) {
            file.problem(
                    pointer,
                    "CAMPAIGN_FILE_FIGURE_SHAPE",
                    code,
                    String.join(", ", needed).replace("/", ""));
        }
    }

    private void knownTarget(String pointer) {
        if (target(file.text(pointer)).isEmpty()) {
            file.problem(pointer, "CAMPAIGN_FILE_UNKNOWN_TARGET", file.text(pointer));
        }
    }

    private String target(String code) {
        return file.items("/targets").stream()
                .filter(target -> file.text(target + "/code").equals(code))
                .findFirst()
                .orElse("");
    }

    private void reasoned(String said, String field, String needsNone) {
        if (!needsNone.equals(file.text(said + "/" + field)) && !file.has(said + "/reason")) {
            file.problem(said, "CAMPAIGN_FILE_DECISION_REASON", file.text(said + "/nominee"));
        }
    }
}
