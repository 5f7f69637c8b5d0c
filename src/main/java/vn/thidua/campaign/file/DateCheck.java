package vn.thidua.campaign.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.shared.Vietnamese;

/** Days exist, stand in their order and inside the period, and a deadline's boundary says what its wording says. */
class DateCheck {

    private final FileUnderCheck file;

    DateCheck(FileUnderCheck file) {
        this.file = file;
    }

    void check() {
        realDays();
        period();
        boundary("/launchDeadline");
        file.items("/phases").forEach(phase -> boundary(phase + "/reportDeadline"));
        launchInsidePeriod();
        phasesInOrder();
    }

    private void realDays() {
        walk("");
    }

    /** The schema knows the shape of a day; 31 February has it too. */
    private void walk(String pointer) {
        String text = file.text(pointer);
        if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
                && file.date(pointer).isEmpty()) {
            file.problem(pointer, "CAMPAIGN_FILE_NO_SUCH_DAY", text);
        }
        file.fields(pointer).forEach(this::walk);
        file.items(pointer).forEach(this::walk);
    }

    private void period() {
        Optional<LocalDate> from = file.date("/period/from");
        Optional<LocalDate> to = file.date("/period/to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            file.problem("/period/to", "CAMPAIGN_PERIOD_INVERTED", shown(to.get()), shown(from.get()));
        }
    }

    private void boundary(String deadline) {
        String said = saidBoundary(file.text(deadline + "/wording"));
        String stated = file.text(deadline + "/boundary");
        if (said.isEmpty() && stated.isEmpty() && file.has(deadline + "/wording")) {
            file.problem(deadline, "CAMPAIGN_FILE_BOUNDARY_MISSING", file.text(deadline + "/wording"));
        }
        if (!said.isEmpty() && !stated.isEmpty() && !said.equals(stated)) {
            file.problem(deadline + "/boundary", "CAMPAIGN_FILE_BOUNDARY", file.text(deadline + "/wording"), stated);
        }
    }

    /** {@code before}, {@code included}, or empty where the wording leaves it open. */
    static String saidBoundary(String wording) {
        String said = wording.toLowerCase(Locale.ROOT);
        if (said.contains("trước ngày")) {
            return "before";
        }
        return List.of("chậm nhất", "đến hết", "hạn cuối", "muộn nhất").stream().anyMatch(said::contains)
                ? "included"
                : "";
    }

    private void launchInsidePeriod() {
        file.date("/launchDeadline/day").ifPresent(day -> {
            outside("/period/from", day, -1);
            outside("/period/to", day, 1);
        });
    }

    private void outside(String bound, LocalDate day, int side) {
        file.date(bound)
                .filter(limit -> Integer.signum(day.compareTo(limit)) == side)
                .ifPresent(limit ->
                        file.problem("/launchDeadline/day", "CAMPAIGN_DEADLINE_OUTSIDE", shown(day), shown(limit)));
    }

    /** A phase's reports are due after the launch and after the phase before; only the last may follow the end. */
    private void phasesInOrder() {
        Optional<LocalDate> previous = file.date("/launchDeadline/day");
        List<String> phases = file.items("/phases");
        for (String phase : phases) {
            String pointer = phase + "/reportDeadline/day";
            Optional<LocalDate> day = file.date(pointer);
            if (day.isPresent() && previous.isPresent() && !day.get().isAfter(previous.get())) {
                file.problem(pointer, "CAMPAIGN_DEADLINE_ORDER", shown(day.get()), shown(previous.get()));
            }
            boolean isLast = phase.equals(phases.get(phases.size() - 1));
            if (!isLast && day.isPresent()) {
                insidePeriod(pointer, day.get());
            }
            previous = day.or(() -> file.date("/launchDeadline/day"));
        }
    }

    private void insidePeriod(String pointer, LocalDate day) {
        file.date("/period/to")
                .filter(day::isAfter)
                .ifPresent(end -> file.problem(pointer, "CAMPAIGN_DEADLINE_OUTSIDE", shown(day), shown(end)));
    }

    private static String shown(LocalDate day) {
        return Vietnamese.date(day);
    }
}
