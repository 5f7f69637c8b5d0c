package vn.thidua.document.composing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.CorrectionWay;

/**
 * What a document corrects, as its snapshot keeps it.
 *
 * @param cited the wrong document with type, number and date
 * @param type of the wrong document
 * @param earlier what was put right before, as far as it stands on certificates; null in older snapshots
 */
record Corrected(
        CorrectionWay way,
        String cited,
        String type,
        List<CorrectionItem> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<CorrectionItem> earlier) {

    Corrected {
        items = List.copyOf(items);
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    Corrected(CorrectionWay way, String cited, String type, List<CorrectionItem> items) {
        this(way, cited, type, items, List.of());
    }

    static Corrected of(CorrectionSource.Wrong wrong) {
        return new Corrected(wrong.way(), wrong.cited(), wrong.type(), wrong.items(), wrong.earlier());
    }

    /** What the certificate at this place reads, after all that was and is put right on it. */
    GrantedAward onCertificate(GrantedAward award) {
        return Stream.concat(Objects.requireNonNull(earlier).stream(), items.stream())
                .filter(item -> Objects.equals(item.certificate(), award.number()))
                .reduce(award.amended(cited), GrantedAward::with, (first, second) -> second);
    }

    /** Whether the certificate at this place is issued anew. */
    boolean reissues(int certificate) {
        return items.stream().anyMatch(item -> Objects.equals(item.certificate(), certificate));
    }
}
