package vn.thidua.paper.layout;

import org.jspecify.annotations.Nullable;
import vn.thidua.paper.pdf.Tag;

/**
 * Where and how lines are set.
 *
 * @param x left edge
 * @param tag owner of the text; null for what is not part of the document
 * @param label owner of a list item's dash or letter, the same as {@code tag} elsewhere
 */
record TextBox(double x, double width, double size, Setting setting, @Nullable Tag tag, @Nullable Tag label) {

    enum Setting {
        LEFT,
        CENTRED,
        RIGHT,
        JUSTIFIED
    }

    static TextBox of(double x, double width, double size, Setting setting, @Nullable Tag tag) {
        return new TextBox(x, width, size, setting, tag, tag);
    }

    TextBox movedBy(double right) {
        return new TextBox(x + right, width, size, setting, tag, label);
    }

    TextBox indented(double by) {
        return new TextBox(x + by, width - by, size, setting, tag, label);
    }
}
