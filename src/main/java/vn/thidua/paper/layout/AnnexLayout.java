package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.Annex;
import vn.thidua.paper.pdf.Tag;

/** An annex from its label to its last block (III.1). */
final class AnnexLayout {

    private static final double BELOW_HEAD_PT = 12;

    private final Typesetter typesetter;

    AnnexLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** @param label above the title, or empty */
    Flow flow(Annex annex, String label, Frame frame, Tag root) {
        Flow flow = new Flow();
        TitleLayout title = new TitleLayout(typesetter, frame, root);
        Tag heading = root.child("H1");
        Style bold = Style.bold(Decree30.ANNEX_TITLE);
        if (!label.isEmpty()) {
            title.centred(flow, 0, label, bold, heading);
        }
        List<Line> above = title.centred(flow, 0, annex.title(), bold, heading);
        if (annex.attachedTo() != null) {
            String reference = "(" + annex.attachedTo() + ")";
            above = title.centred(flow, 0, reference, Style.italic(Decree30.ANNEX_REFERENCE), root.child("P"));
        }
        title.addRule(flow, above);
        new BodyLayout(typesetter, frame, root, flow, BELOW_HEAD_PT).add(EndMark.onText(annex.body()));
        return flow;
    }
}
