package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;

/** How the paper ballots of the absent fall on one item. */
public record PaperCount(
        @Nullable NominationId nominationId,
        @Nullable Integer agree,
        @Nullable Integer disagree,
        @Nullable Integer blank) {

    int sum() {
        return count(agree) + count(disagree) + count(blank);
    }

    boolean isNegative() {
        return count(agree) < 0 || count(disagree) < 0 || count(blank) < 0;
    }

    List<Vote.Choice> choices() {
        List<Vote.Choice> all = new ArrayList<>(Collections.nCopies(count(agree), Vote.Choice.AGREE));
        all.addAll(Collections.nCopies(count(disagree), Vote.Choice.DISAGREE));
        all.addAll(Collections.nCopies(count(blank), Vote.Choice.BLANK));
        return all;
    }

    private static int count(@Nullable Integer entered) {
        return entered == null ? 0 : entered;
    }
}
