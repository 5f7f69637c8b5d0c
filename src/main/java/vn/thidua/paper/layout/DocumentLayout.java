package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.paper.Annex;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Tag;
import vn.thidua.paper.pdf.TaggedPdf;

/** Lays out a whole document, or one of its annexes, then draws it. */
public final class DocumentLayout {

    private static final double BELOW_OPENING_PT = 12;

    private final Typesetter typesetter;
    private final TaggedPdf file;

    public DocumentLayout(Typesetter typesetter, TaggedPdf file) {
        this.typesetter = typesetter;
        this.file = file;
    }

    public void draw(OfficialDocument document) {
        List<Section> sections = new ArrayList<>();
        sections.add(mainText(document));
        for (int i = 0; i < document.annexes().size(); i++) {
            sections.add(annex(document, i));
        }
        typesetter.requirePrintable();
        sections.forEach(section -> place(section, canvas -> {}));
    }

    /** An annex in a file of its own, with room for the agency's signature at the top right. */
    public void drawAnnex(OfficialDocument document, int index) {
        Section section = annex(document, index);
        typesetter.requirePrintable();
        place(section, canvas -> {
            double width = Mm.pt(Decree30.ANNEX_SIGNATURE_WIDTH_MM);
            canvas.reserve(
                    section.frame().right() - width,
                    Mm.pt(Decree30.ANNEX_SIGNATURE_TOP_MM),
                    width,
                    Mm.pt(Decree30.ANNEX_SIGNATURE_HEIGHT_MM));
        });
    }

    private Section mainText(OfficialDocument document) {
        Frame frame = Frame.of(Annex.Orientation.PORTRAIT);
        Tag root = file.root().child("Sect");
        Flow flow = new Flow();
        new HeadLayout(typesetter, frame, root).addTo(flow, document);
        TitleLayout title = new TitleLayout(typesetter, frame, root);
        title.addTitle(flow, document.title());
        new AddresseeLayout(typesetter, frame, root).addTo(flow, document.addressees());
        title.addPreamble(flow, document.preamble());
        new BodyLayout(typesetter, frame, root, flow, BELOW_OPENING_PT).add(EndMark.on(document.body()));
        new EndingLayout(typesetter, frame, root).addTo(flow, document.ending());
        return new Section(frame, PageFurniture.ofMainText(typesetter, document.marks(), root), flow);
    }

    private Section annex(OfficialDocument document, int index) {
        Annex annex = document.annexes().get(index);
        String label = Annex.labels(document.annexes()).get(index);
        Frame frame = Frame.of(annex.orientation());
        Tag root = file.root().child("Sect");
        Flow flow = new AnnexLayout(typesetter).flow(annex, label, frame, root);
        return new Section(frame, PageFurniture.ofAnnex(typesetter, document.marks()), flow);
    }

    private void place(Section section, FirstPage first) {
        new Paginator(file, section.furniture(), section.frame(), first).place(section.flow());
    }

    /** What happens on a section's first page besides its text. */
    interface FirstPage {
        void prepare(PageCanvas canvas);
    }

    /** Pages counted by themselves: the main text, or one annex. */
    private record Section(Frame frame, PageFurniture furniture, Flow flow) {}
}
