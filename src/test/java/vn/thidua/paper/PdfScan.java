package vn.thidua.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a scanner sees it, and the codes a reader finds on it. */
public final class PdfScan {

    /** The least that the decree asks of a scan. */
    public static final float DPI = 200;

    private PdfScan() {}

    public static BufferedImage of(byte[] pdf, int page) {
        return of(pdf, page, DPI);
    }

    public static BufferedImage of(byte[] pdf, int page, float dpi) {
        return rendered(pdf, page, dpi, ImageType.GRAY);
    }

    public static BufferedImage inColour(byte[] pdf, int page, float dpi) {
        return rendered(pdf, page, dpi, ImageType.RGB);
    }

    private static BufferedImage rendered(byte[] pdf, int page, float dpi, ImageType type) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static List<Result> codesOn(BufferedImage scan) {
        int width = scan.getWidth();
        int height = scan.getHeight();
        int[] pixels = scan.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Arrays.asList(new GenericMultipleBarcodeReader(new MultiFormatReader())
                    .decodeMultiple(picture, Map.of(DecodeHintType.TRY_HARDER, true)));
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
