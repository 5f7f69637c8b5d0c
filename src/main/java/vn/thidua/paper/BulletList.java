package vn.thidua.paper;

import java.util.Arrays;
import java.util.List;

/** {@code - …} one under the other; end marks are the author's. */
public record BulletList(List<RichText> items) implements Block {

    public BulletList {
        items = items.stream().filter(item -> !item.isBlank()).toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list has items.");
        }
    }

    public static BulletList of(String... items) {
        return of(Arrays.asList(items));
    }

    public static BulletList of(List<String> items) {
        return new BulletList(
                items.stream().map(PaperText::line).map(RichText::of).toList());
    }
}
