package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who signs, and who receives the document (ô 7 and 9b). */
public sealed interface Ending {

    Recipients recipients();

    List<Signature> signatures();

    /** Nơi nhận on the left, the signer on the right. */
    record Signed(Recipients recipients, Signature signature) implements Ending {

        @Override
        public List<Signature> signatures() {
            return List.of(signature);
        }
    }

    /** Minutes: secretary left, chair right, Nơi nhận below. */
    record Minutes(Recipients recipients, Signature secretary, Signature chair) implements Ending {

        @Override
        public List<Signature> signatures() {
            return List.of(secretary, chair);
        }
    }

    /**
     * {@code Nơi nhận:} with its lines; marks and the dash are set here.
     *
     * @param lines such as {@code Như trên} or {@code Như Điều 3}, then the addressees
     * @param archive what follows {@code Lưu:}, for instance {@code VT, VHXH}; null where nothing is kept apart
     * @param drafter the drafter's mark and the number of copies behind it, {@code PL.(300)} (ô 12); or null
     */
    record Recipients(List<String> lines, @Nullable String archive, @Nullable String drafter) {

        public Recipients {
            lines = lines.stream()
                    .map(line -> PaperText.unpunctuated(line).replaceFirst("^-\\s*", ""))
                    .filter(line -> !line.isEmpty())
                    .toList();
            archive = archive == null ? null : PaperText.unpunctuated(archive);
        }

        public Recipients(List<String> lines, @Nullable String archive) {
            this(lines, archive, null);
        }

        /** @param copies how many are issued, 0 to say nothing of it */
        public Recipients draftedBy(String initials, int copies) {
            String mark = PaperText.required(initials, "The drafter's mark").toUpperCase(Locale.ROOT);
            return new Recipients(lines, archive, copies == 0 ? mark : mark + ".(" + copies + ")");
        }

        public static Recipients of(String archive, String... lines) {
            return new Recipients(List.of(lines), archive);
        }

        public boolean isEmpty() {
            return lines.isEmpty() && archive == null;
        }

        /** {@code - Như trên;} … {@code - Lưu: VT, VHXH.} */
        public List<String> printed() {
            List<String> all = new ArrayList<>(lines);
            if (archive != null) {
                all.add("Lưu: " + archive + (drafter == null ? "" : ". " + drafter));
            }
            int last = all.size() - 1;
            return IntStream.rangeClosed(0, last)
                    .mapToObj(index -> "- " + all.get(index) + (index == last ? "." : ";"))
                    .toList();
        }
    }
}
