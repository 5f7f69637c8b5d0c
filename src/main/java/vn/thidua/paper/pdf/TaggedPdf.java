package vn.thidua.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** One file in the making: pages are drawn in turn, then {@link #finish} gives the bytes. */
public final class TaggedPdf implements AutoCloseable {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final StructureTree structure = new StructureTree();
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
    private final FontSet fonts;
    private final List<Reserved> reserved = new ArrayList<>();
    private @Nullable FormFields form;
    private @Nullable PageCanvas open;
    private int pages;

    public TaggedPdf(FontSet fonts, PdfDescription description) {
        this.fonts = fonts;
        try {
            describe(description);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Root of the structure: everything that is read aloud hangs below it. */
    public Tag root() {
        return structure.document();
    }

    public int pages() {
        return pages;
    }

    /** Places left free, in the order they were drawn. */
    public List<Reserved> reserved() {
        return List.copyOf(reserved);
    }

    /** Ends the page before and starts one of the given size in points. */
    public PageCanvas newPage(double width, double height) {
        closePage();
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        int key = structure.openPage();
        page.setStructParents(key);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        pages++;
        try {
            open = new PageCanvas(this, page, key, new PDPageContentStream(document, page), height);
            return open;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps a drawing of the given size once, to be placed on any page. */
    public Ornament ornament(double width, double height, PageCanvas.Drawing drawing) {
        PDAppearanceStream form = new PDAppearanceStream(document); // the form a content stream can write to
        form.setBBox(new PDRectangle((float) width, (float) height));
        form.setResources(new PDResources());
        try (OutputStream bytes = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream stream = new PDPageContentStream(document, form, bytes)) {
            drawing.on(new Pen(stream));
            return new Ornament(form);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public byte[] finish() {
        closePage();
        structure.close();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PDFont font(Face face) {
        return embedded.computeIfAbsent(face, this::embed);
    }

    /** On the page that is being drawn. */
    void reserve(double left, double top, double width, double height) {
        reserved.add(new Reserved(pages, left, top, width, height));
    }

    void field(PDPage page, FormField field) throws IOException {
        if (form == null) {
            form = new FormFields(document, fonts);
        }
        form.add(page, field);
    }

    int mark(int pageKey, Tag owner) {
        return structure.mark(pageKey, owner);
    }

    private PDFont embed(Face face) {
        try {
            return PDType0Font.load(document, fonts.font(face), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void closePage() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void describe(PdfDescription description) throws IOException {
        Metadata metadata = new Metadata(description);
        document.setVersion(VERSION);
        document.setDocumentId(UUID.nameUUIDFromBytes(description.id().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
        document.setDocumentInformation(metadata.information());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(metadata.xmp());
        catalog.setMetadata(xmp);
        catalog.setLanguage("vi-VN");
        catalog.setStructureTreeRoot(structure.root());
        catalog.addOutputIntent(outputIntent());
        markAsTagged(catalog);
    }

    private static void markAsTagged(PDDocumentCatalog catalog) {
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
    }

    private PDOutputIntent outputIntent() throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
