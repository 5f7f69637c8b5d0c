package vn.thidua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** What people do to files that they should leave alone. */
final class Tampering {

    private Tampering() {}

    /** As some office programs stamp a number on a signed page: readers still call the signature valid. */
    static byte[] drawnOn(byte[] pdf) {
        return added(pdf, document -> {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.addRect(100, 700, 60, 12);
                content.fill();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static byte[] withANote(byte[] pdf) {
        return added(pdf, document -> {
            PDPage page = document.getPage(0);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Đã sửa");
            note.setRectangle(new PDRectangle(100, 100, 20, 20));
            try {
                page.getAnnotations().add(note);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** One byte of the text is another. */
    static byte[] withAnotherByte(byte[] pdf) {
        byte[] changed = pdf.clone();
        changed[pdf.length / 4] ^= 1;
        return changed;
    }

    private static byte[] added(byte[] pdf, Consumer<PDDocument> change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
