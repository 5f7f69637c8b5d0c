package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Numerals;
import vn.thidua.paper.pdf.Tag;

/** An annex from its label to its last block (III.1). */
final class AnnexLayout {

    private static final double BELOW_HEAD_PT = 12;

    private final Typesetter typesetter;
    private final List<Annex> numbered;

    AnnexLayout(Typesetter typesetter, List<Annex> annexes) {
        this.typesetter = typesetter;
        numbered = annexes.stream().filter(Annex::numbered).toList();
    }

    Flow flow(Annex annex, Frame frame, Tag root) {
        Flow flow = new Flow();
        TitleLayout title = new TitleLayout(typesetter, frame, root);
        Tag heading = root.child("H1");
        Style bold = Style.bold(Decree30.ANNEX_TITLE);
        if (annex.numbered()) {
            title.centred(flow, 0, label(annex), bold, heading);
        }
        List<Line> above = title.centred(flow, 0, annex.title(), bold, heading);
        if (annex.attachedTo() != null) {
            String reference = "(" + annex.attachedTo() + ")";
            above = title.centred(flow, 0, reference, Style.italic(Decree30.ANNEX_REFERENCE), root.child("P"));
        }
        title.addRule(flow, above);
        new BodyLayout(typesetter, frame, root, flow, BELOW_HEAD_PT).add(annex.body());
        return flow;
    }

    /** A Roman numeral only where there are several. */
    private String label(Annex annex) {
        return numbered.size() == 1 ? "Phụ lục" : "Phụ lục " + Numerals.roman(indexOf(annex) + 1);
    }

    /** By identity: two annexes may be equal. */
    private int indexOf(Annex annex) {
        int index = 0;
        while (numbered.get(index) != annex) {
            index++;
        }
        return index;
    }
}
