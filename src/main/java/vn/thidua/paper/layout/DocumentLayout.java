package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.paper.Annex;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.pdf.Tag;
import vn.thidua.paper.pdf.TaggedPdf;

/** Lays out a whole document, then draws it. */
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
        PageFurniture furniture = PageFurniture.of(typesetter, document.marks());
        sections.add(mainText(document, furniture));
        AnnexLayout annexes = new AnnexLayout(typesetter);
        List<String> labels = Annex.labels(document.annexes());
        for (int i = 0; i < labels.size(); i++) {
            Annex annex = document.annexes().get(i);
            Frame frame = Frame.of(annex.orientation());
            sections.add(new Section(
                    frame,
                    furniture.ofAnnex(),
                    annexes.flow(
                            annex,
                            labels.get(i),
                            furniture.textAreaOf(frame),
                            file.root().child("Sect"))));
        }
        typesetter.requirePrintable();
        for (Section section : sections) {
            new Paginator(file, section.furniture(), section.frame()).place(section.flow());
        }
    }

    private Section mainText(OfficialDocument document, PageFurniture furniture) {
        Frame paper = Frame.of(Annex.Orientation.PORTRAIT);
        Frame frame = furniture.textAreaOf(paper);
        Tag root = file.root().child("Sect");
        Flow flow = new Flow();
        new HeadLayout(typesetter, frame, root).addTo(flow, document);
        TitleLayout title = new TitleLayout(typesetter, frame, root);
        title.addTitle(flow, document.title());
        new AddresseeLayout(typesetter, frame, root).addTo(flow, document.addressees());
        title.addPreamble(flow, document.preamble());
        new BodyLayout(typesetter, frame, root, flow, BELOW_OPENING_PT).add(EndMark.on(document.body()));
        new EndingLayout(typesetter, frame, root).addTo(flow, document.ending());
        return new Section(paper, furniture, flow);
    }

    /** Pages counted by themselves: the main text, or one annex. */
    private record Section(Frame frame, PageFurniture furniture, Flow flow) {}
}
