package vn.thidua.paper;

import java.util.List;
import java.util.Optional;
import vn.thidua.paper.read.PdfContent;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfUnreadable;
import vn.thidua.paper.read.ReadingLimits;

/** The words of a PDF, line by line, for whoever searches them. */
public final class PdfText {

    private PdfText() {}

    /** Empty where the file cannot be read; a scan has no lines. */
    public static Optional<List<String>> lines(byte[] pdf) {
        try {
            return Optional.of(PdfContent.read(pdf, ReadingLimits.generous()).lines().stream()
                    .map(PdfLine::text)
                    .toList());
        } catch (PdfUnreadable unreadable) {
            return Optional.empty();
        }
    }
}
