package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Puts the signature of one file into the place of another's. */
final class CmsTransfer {

    private CmsTransfer() {}

    static byte[] fromTo(byte[] one, byte[] other) {
        try (PDDocument from = Loader.loadPDF(one);
                PDDocument to = Loader.loadPDF(other)) {
            byte[] cms = from.getLastSignatureDictionary().getContents(one);
            PDSignature place = to.getLastSignatureDictionary();
            byte[] moved = other.clone();
            byte[] hex = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(hex, 0, moved, place.getByteRange()[1] + 1, hex.length);
            return moved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
