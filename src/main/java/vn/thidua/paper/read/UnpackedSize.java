package vn.thidua.paper.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Counts what the streams of a file come to when unpacked, before anything unpacks them into memory. */
final class UnpackedSize {

    private static final int BUFFER = 1 << 16;

    private final long most;
    private final Budget budget;
    private final byte[] buffer = new byte[BUFFER];
    private long size;

    UnpackedSize(long most, Budget budget) {
        this.most = most;
        this.budget = budget;
    }

    void require(COSDocument document) throws IOException {
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            budget.spend();
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream && isText(stream)) {
                add(stream);
            }
        }
    }

    private void add(COSStream stream) throws IOException {
        try (InputStream in = opened(stream)) {
            int read = in.read(buffer);
            while (read >= 0) {
                size += read;
                budget.spend();
                if (size > most) {
                    throw new PdfUnreadable(PdfUnreadable.Reason.TOO_LARGE);
                }
                read = in.read(buffer);
            }
        } catch (PdfUnreadable tooLarge) {
            throw tooLarge;
        } catch (IOException broken) {
            return; // whoever needs this stream will say so
        }
    }

    private static InputStream opened(COSStream stream) throws IOException {
        InputStream raw = stream.createRawInputStream();
        COSBase filter = stream.getFilters();
        boolean packed =
                COSName.FLATE_DECODE.equals(first(filter)) || COSName.FLATE_DECODE_ABBREVIATION.equals(first(filter));
        return packed ? new InflaterInputStream(raw) : raw;
    }

    private static COSBase first(COSBase filter) {
        return filter instanceof COSArray several && several.size() > 0 ? several.getObject(0) : filter;
    }

    /** Pictures are not unpacked, but for small ones inside a signature. */
    private static boolean isText(COSStream stream) {
        return !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }
}
