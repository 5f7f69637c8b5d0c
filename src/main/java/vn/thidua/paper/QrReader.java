package vn.thidua.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR codes of a scan: of a picture, or of the first pages of a PDF. */
public final class QrReader {

    private static final int MOST_PAGES = 3;
    private static final long MOST_PIXELS = 60_000_000;
    private static final List<Integer> RESOLUTIONS = List.of(150, 300);
    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private QrReader() {}

    /** What the codes say, each once; nothing where there is none or the file is neither PDF nor picture. */
    public static List<String> texts(byte[] file) {
        try {
            return isPdf(file) ? ofPdf(file) : ofPicture(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    private static List<String> ofPicture(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture == null ? List.of() : of(picture).distinct().toList();
    }

    /** A finer picture is drawn only where the coarse one showed nothing. */
    private static List<String> ofPdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (int resolution : RESOLUTIONS) {
                List<String> found = ofPages(pdf, resolution);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }
    }

    private static List<String> ofPages(PDDocument pdf, int resolution) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        Stream<String> found = Stream.of();
        for (int page = 0; page < Math.min(pdf.getNumberOfPages(), MOST_PAGES); page++) {
            found = Stream.concat(found, of(renderer.renderImageWithDPI(page, resolution, ImageType.GRAY)));
        }
        return found.distinct().toList();
    }

    private static Stream<String> of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if ((long) width * height > MOST_PIXELS) {
            return Stream.of();
        }
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .map(Result::getText);
        } catch (NotFoundException none) {
            return Stream.of();
        }
    }
}
