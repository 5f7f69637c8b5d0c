package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.award.AwardSnapshot;

/** Counts of recipients in running text. */
final class AwardWords {

    private AwardWords() {}

    /** {@code 03 tập thể, 05 cá nhân và 01 hộ gia đình}; kinds with nobody are not mentioned. */
    static String count(AwardSnapshot.Count count) {
        List<String> parts = new ArrayList<>();
        add(parts, count.collectives(), "tập thể");
        add(parts, count.individuals(), "cá nhân");
        add(parts, count.households(), "hộ gia đình");
        if (parts.isEmpty()) {
            return "00 trường hợp";
        }
        int last = parts.size() - 1;
        String head = String.join(", ", parts.subList(0, last));
        return head.isEmpty() ? parts.get(last) : head + " và " + parts.get(last);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(Numbers.count(count) + " " + what);
        }
    }
}
