package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a higher office about the nominations of one submission.
 *
 * @param paperSubject what the submission is about, see {@code AwardRound.paperSubject}
 * @param title what the awards are for
 * @param missingReason why it may go although parts are missing
 * @param packageSha256 under which the package is kept, null before it is made
 * @param sentHow how it was sent or handed over
 */
public record Dossier(
        DossierId id,
        String paperSubject,
        String title,
        @Nullable String campaignId,
        Status status,
        @Nullable String missingReason,
        @Nullable String packageSha256,
        @Nullable LocalDate sentOn,
        @Nullable String sentHow,
        List<DossierLine> lines) {

    public enum Status {
        PREPARING("Đang lập hồ sơ"),
        READY("Đã đủ, đang đóng gói"),
        PACKED("Đã đóng gói, chờ gửi"),
        SENT("Đã gửi, chờ trả lời"),
        ANSWERED("Đã có trả lời");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Dossier {
        lines = List.copyOf(lines);
    }

    public boolean isAnswered() {
        return lines.stream().allMatch(line -> line.answer() != null);
    }
}
