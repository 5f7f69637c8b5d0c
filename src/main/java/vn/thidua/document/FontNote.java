package vn.thidua.document;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.installation.StartNote;
import vn.thidua.paper.FontRegistry;

/** Says at start when papers are not set in the fonts that come with the program, or not in those configured. */
@Component
@Order(20)
class FontNote implements StartNote {

    private final FontRegistry fonts;

    FontNote(FontRegistry fonts) {
        this.fonts = fonts;
    }

    @Override
    public String text() {
        return fonts.note();
    }
}
