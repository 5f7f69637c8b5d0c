package vn.thidua.paper.layout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Pen;

/** A QR code as squares in black, so that it is sharp at any size; its quiet zone is the empty paper around it. */
final class VerificationCode {

    private static final byte DARK = 1;

    private final ByteMatrix squares;

    private VerificationCode(ByteMatrix squares) {
        this.squares = squares;
    }

    static VerificationCode of(String url) {
        try {
            return new VerificationCode(
                    Encoder.encode(url, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + url, tooLong);
        }
    }

    /** @param top from the page's upper edge */
    void draw(PageCanvas canvas, double left, double top, double size) {
        canvas.draw(pen -> fill(pen, left, canvas.height() - top, size / squares.getWidth()));
    }

    private void fill(Pen pen, double left, double top, double square) throws IOException {
        pen.area(Ink.BLACK);
        for (int row = 0; row < squares.getHeight(); row++) {
            int start = 0;
            while (start < squares.getWidth()) {
                int end = endOfRun(row, start);
                if (squares.get(start, row) == DARK) {
                    pen.rectangle(left + start * square, top - (row + 1) * square, (end - start) * square, square);
                }
                start = end;
            }
        }
        pen.fill();
    }

    private int endOfRun(int row, int start) {
        int end = start + 1;
        while (end < squares.getWidth() && squares.get(end, row) == squares.get(start, row)) {
            end++;
        }
        return end;
    }
}
