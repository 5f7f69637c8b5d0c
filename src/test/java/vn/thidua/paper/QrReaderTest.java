package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrReaderTest {

    private static final String URL = "https://thidua.example/v/0123456789ABCDEF";

    private final byte[] print = PaperTestData.rendered(
            PaperTestData.aPlan().verification(URL).paragraph("Nội dung.").endedBy(PaperTestData.signed("Như trên")));

    @Test
    void readsTheCodeOfAFileOfOurs() {
        assertThat(QrReader.texts(print)).containsExactly(URL);
    }

    /** As an office's scanner gives it: a little turned, grey, 200 dpi. */
    @ParameterizedTest
    @CsvSource({"200, 0, jpg", "200, 1.5, jpg", "150, -2, png", "300, 3, jpg"})
    void readsTheCodeOfAScan(float dpi, double degrees, String format) throws IOException {
        assertThat(QrReader.texts(scan(dpi, degrees, format))).containsExactly(URL);
    }

    @Test
    void findsNothingWhereThereIsNoCodeOrNoPicture() {
        byte[] plain = PaperTestData.rendered(
                PaperTestData.aPlan().paragraph("Nội dung.").endedBy(PaperTestData.signed("Như trên")));

        assertThat(QrReader.texts(plain)).isEmpty();
        assertThat(QrReader.texts("%PDF-1.7 no file".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(QrReader.texts(new byte[0])).isEmpty();
    }

    private byte[] scan(float dpi, double degrees, String format) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, dpi);
            BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D paper = turned.createGraphics();
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, page.getWidth(), page.getHeight());
            paper.drawImage(
                    page,
                    AffineTransform.getRotateInstance(
                            Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0),
                    null);
            paper.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(turned, format, bytes);
            return bytes.toByteArray();
        }
    }
}
