package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardType;
import vn.thidua.award.Occasion;
import vn.thidua.shared.Vietnamese;

/** Awards and counts of recipients in running text: rewards are given, titles are recognised. */
final class AwardWords {

    private static final String TITLE = "Danh hiệu ";

    private AwardWords() {}

    /** {@code tặng Giấy khen, công nhận danh hiệu “Lao động tiên tiến”}, each award once. */
    static String honours(AwardSnapshot round) {
        String rewards = names(round, item -> !isTitle(item));
        String titles = names(round, AwardWords::isTitle);
        if (titles.isEmpty()) {
            return "tặng " + rewards;
        }
        return rewards.isEmpty() ? "công nhận " + titles : "tặng " + rewards + ", công nhận " + titles;
    }

    /** The sentence of that name as it is for titles alone, for cultural families, or for anything else. */
    static String of(AwardSnapshot round, String text) {
        if (isOfFamilies(round)) {
            return text + "Families";
        }
        return round.granted().stream().allMatch(AwardWords::isTitle) ? text + "Titles" : text;
    }

    /** An award within a sentence; a review of cultural families names the family, not its title. */
    static String named(AwardSnapshot round, AwardSnapshot.Item item) {
        String name = item.awardName();
        if (!isTitle(item)) {
            return name;
        }
        return isOfFamilies(round) && name.startsWith(TITLE)
                ? name.substring(TITLE.length()).replaceAll("[“”]", "")
                : Vietnamese.continued(name);
    }

    private static String names(AwardSnapshot round, Predicate<AwardSnapshot.Item> wanted) {
        return round.granted().stream()
                .filter(wanted)
                .map(item -> named(round, item))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isOfFamilies(AwardSnapshot round) {
        return round.occasion().kind() == Occasion.Kind.CULTURAL_FAMILIES
                && round.granted().stream().allMatch(AwardWords::isTitle);
    }

    /** A snapshot from before it said the form tells it by the name. */
    private static boolean isTitle(AwardSnapshot.Item item) {
        AwardSnapshot.Outcome outcome = item.outcome();
        return outcome == null || outcome.form() == null
                ? item.awardName().startsWith(TITLE)
                : outcome.form() == AwardType.Form.TITLE;
    }

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
