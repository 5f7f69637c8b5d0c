package vn.thidua.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.award.AwardSnapshot.Item;
import vn.thidua.shared.Folding;

/**
 * Awards of one subject for one achievement at one time, of which only the highest is paid: its titles among each
 * other, its forms of reward among each other. One list decides on one period, so titles of different periods never meet
 * here.
 */
final class RivalAwards {

    private RivalAwards() {}

    /** Two or more each, in the order of the list. */
    static List<List<Item>> of(List<Item> items, Function<Item, AwardType.Form> form) {
        Map<List<Object>, List<List<Item>>> namesakes = new LinkedHashMap<>();
        for (Item item : items) {
            List<List<Item>> known = namesakes.computeIfAbsent(key(item, form), none -> new ArrayList<>());
            known.stream()
                    .filter(rivals -> isOneSubject(rivals.get(0), item))
                    .findFirst()
                    .ifPresentOrElse(rivals -> rivals.add(item), () -> known.add(new ArrayList<>(List.of(item))));
        }
        return namesakes.values().stream()
                .flatMap(List::stream)
                .filter(rivals -> rivals.size() > 1)
                .toList();
    }

    private static List<Object> key(Item item, Function<Item, AwardType.Form> form) {
        return List.of(
                form.apply(item),
                item.recipient().kind(),
                Folding.fold(item.recipient().name()));
    }

    private static boolean isOneSubject(Item one, Item other) {
        return Duplicates.isOneSubject(one.recipient(), one.unitCode(), other.recipient(), other.unitCode());
    }
}
