package vn.thidua.document;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.register.RegisterEntry;
import vn.thidua.shared.Folding;

/** Names of files: number first, plain letters only, because not every file system takes Vietnamese ones. */
final class FileNames {

    private FileNames() {}

    /** {@code 05-KH-UBND-2025.pdf}; a slip has no number: {@code PH-to-dan-pho-01-1-20251209-1.pdf}. */
    static String of(StoredDraft draft, @Nullable RegisterEntry entry, LocalDate on) {
        String name = entry == null
                ? "%s-%s-%s-%d"
                        .formatted(
                                draft.kind().abbreviation(),
                                draft.kind().name().toLowerCase(Locale.ROOT),
                                draft.subjectId().substring(draft.subjectId().indexOf('/') + 1),
                                draft.facts().occurrence())
                : "%02d-%s-%d".formatted(entry.number(), entry.symbol(), on.getYear());
        return plain(name) + ".pdf";
    }

    /** {@code 07-QD-UBND-2025-GK-001.pdf}: the decision's name, then the certificate's place. */
    static String ofCertificate(IssuedDocument decision, int place) {
        return "%s-GK-%03d.pdf".formatted(decision.fileName().replaceFirst("\\.pdf$", ""), place);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (String letter : name.split("")) {
            String bare = Folding.fold(letter);
            boolean upper = !letter.equals(letter.toLowerCase(Locale.ROOT));
            plain.append(upper ? bare.toUpperCase(Locale.ROOT) : bare);
        }
        return plain.toString().replaceAll("[^A-Za-z0-9.-]+", "-");
    }
}
