package vn.thidua.paper.pdf;

/**
 * One line of a form, filled in after the file is made.
 *
 * @param description read aloud, and shown when the pointer rests on it
 * @param value what is printed until it is filled in
 * @param x where its text begins
 * @param baseline from the page's upper edge
 * @param width room for the text
 */
public record FormField(
        String name,
        String description,
        String value,
        Face face,
        double size,
        double x,
        double baseline,
        double width) {}
