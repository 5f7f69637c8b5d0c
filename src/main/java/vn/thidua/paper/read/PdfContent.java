package vn.thidua.paper.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * All that stands on the pages of a file.
 *
 * @param pageCount of the whole file, of which only the first {@code pages.size()} were read
 */
public record PdfContent(
        int pageCount, List<PdfPage> pages, List<PdfLine> lines, List<PdfRule> rules, List<PdfPicture> pictures) {

    private static final int HEADER_WITHIN = 1024;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};

    /** Reads at most what the limits allow and keeps unpacked parts out of memory. */
    public static PdfContent read(byte[] file, ReadingLimits limits) throws PdfUnreadable {
        if (!isPdf(file)) {
            throw new PdfUnreadable(PdfUnreadable.Reason.NOT_PDF);
        }
        Budget budget = new Budget(limits.operators(), limits.time());
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(file), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            new UnpackedSize(limits.unpackedBytes(), budget).require(document.getDocument());
            return read(document, limits.pages(), budget);
        } catch (PdfUnreadable unreadable) {
            throw unreadable;
        } catch (InvalidPasswordException locked) {
            throw new PdfUnreadable(PdfUnreadable.Reason.ENCRYPTED, locked);
        } catch (Budget.BudgetSpent spent) {
            throw new PdfUnreadable(PdfUnreadable.Reason.TOO_LARGE, spent);
        } catch (IOException | RuntimeException broken) {
            throw new PdfUnreadable(PdfUnreadable.Reason.DAMAGED, broken);
        } catch (StackOverflowError | OutOfMemoryError trap) {
            throw new PdfUnreadable(PdfUnreadable.Reason.TOO_LARGE, trap);
        }
    }

    private static PdfContent read(PDDocument document, int most, Budget budget) throws IOException {
        int count = document.getNumberOfPages();
        int last = Math.min(count, most);
        LetterReader letters = new LetterReader(budget);
        letters.read(document, last);
        List<PdfRule> rules = new ArrayList<>();
        List<PdfPicture> pictures = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            DrawingReader drawing = new DrawingReader(document.getPage(number - 1), number, budget);
            drawing.read();
            rules.addAll(drawing.rules());
            pictures.addAll(drawing.pictures());
        }
        return new PdfContent(count, letters.pages(), letters.lines(), rules, pictures);
    }

    private static boolean isPdf(byte[] file) {
        for (int at = 0; at < Math.min(HEADER_WITHIN, file.length - HEADER.length); at++) {
            if (java.util.Arrays.equals(file, at, at + HEADER.length, HEADER, 0, HEADER.length)) {
                return true;
            }
        }
        return false;
    }
}
