package vn.thidua.paper.check;

/**
 * A paragraph of the text.
 *
 * @param setting how its first row stands
 * @param followsDirectly whether nothing but the paragraph before stands above it on the same page
 */
record Paragraph(Passage passage, Setting setting, boolean followsDirectly) {

    enum Setting {
        INDENTED,
        FLUSH,
        CENTRED
    }

    Row first() {
        return passage.first();
    }

    Row last() {
        return passage.last();
    }

    String text() {
        return passage.text();
    }
}
