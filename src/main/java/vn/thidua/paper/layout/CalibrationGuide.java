package vn.thidua.paper.layout;

import java.io.IOException;
import java.util.List;
import vn.thidua.paper.CertificateSheet.Offset;
import vn.thidua.paper.RichText;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Pen;

/**
 * Crosses at known distances from the paper's edges, and how to measure with them. They are moved with the page:
 * once the right distances are entered, each stands where it says.
 */
final class CalibrationGuide {

    private static final double[] ACROSS_MM = {20, 277};
    private static final double[] DOWN_MM = {20, 190};
    private static final int ARM_MM = 10;
    private static final double TICK_MM = 0.7;
    private static final double LONG_TICK_MM = 1.3;
    private static final double LEFT_MM = 33;
    private static final double TOP_MM = 131;
    private static final double WIDTH_MM = 116;
    private static final double PADDING_MM = 1.2;
    private static final Style WORDS = Style.plain(7.5);
    private static final List<String> GUIDE = List.of(
            "1. In tờ này ra giấy thường khổ A4 nằm ngang, tỉ lệ 100% (không chọn “vừa trang”).",
            "2. Đo từ mép trên và mép trái tờ giấy đến tâm dấu cộng phía trên, bên trái: đúng là 20 mm. Đo được 21,5 mm thì"
                    + " nhập vào dòng “Toàn trang” số đang có trừ 1,5; đo được 18 mm thì cộng 2.",
            "3. Đặt chồng lên phôi, soi trước ánh sáng. Phần nào lệch so với chỗ trống trên phôi thì đo độ lệch và nhập vào"
                    + " dòng của phần đó: sang phải, xuống dưới là số dương; sang trái, lên trên là số âm.");

    private final Typesetter typesetter;
    private final PageCanvas canvas;

    CalibrationGuide(Typesetter typesetter, PageCanvas canvas) {
        this.typesetter = typesetter;
        this.canvas = canvas;
    }

    void draw(Offset shift) {
        for (double across : ACROSS_MM) {
            for (double down : DOWN_MM) {
                canvas.draw(pen -> cross(pen.line(Ink.BLACK, 0.35), across + shift.right(), down + shift.down()));
            }
        }
        words();
    }

    private void cross(Pen pen, double x, double y) throws IOException {
        stroke(pen, x - ARM_MM, y, x + ARM_MM, y);
        stroke(pen, x, y - ARM_MM, x, y + ARM_MM);
        for (int mm = -ARM_MM; mm <= ARM_MM; mm++) {
            double tick = mm % 5 == 0 ? LONG_TICK_MM : TICK_MM;
            stroke(pen, x + mm, y - tick, x + mm, y + tick);
            stroke(pen, x - tick, y + mm, x + tick, y + mm);
        }
    }

    private void stroke(Pen pen, double x1, double y1, double x2, double y2) throws IOException {
        double top = canvas.height();
        pen.move(Mm.pt(x1), top - Mm.pt(y1)).to(Mm.pt(x2), top - Mm.pt(y2)).stroke();
    }

    private void words() {
        double width = Mm.pt(WIDTH_MM - 2 * PADDING_MM);
        List<Line> lines = GUIDE.stream()
                .flatMap(step -> typesetter.lines(RichText.of(step), WORDS, width).stream())
                .toList();
        double height = lines.size() * WORDS.lineHeight() + Mm.pt(2 * PADDING_MM);
        canvas.draw(pen -> pen.area(Ink.IVORY)
                .rectangle(Mm.pt(LEFT_MM), canvas.height() - Mm.pt(TOP_MM) - height, Mm.pt(WIDTH_MM), height)
                .fill());
        canvas.frame(Mm.pt(LEFT_MM), Mm.pt(TOP_MM), Mm.pt(WIDTH_MM), height, 0.4, Ink.BLACK);
        TextBox box = TextBox.of(Mm.pt(LEFT_MM + PADDING_MM), width, WORDS.size(), TextBox.Setting.LEFT, null);
        double baseline = Mm.pt(TOP_MM + PADDING_MM) + WORDS.ascent();
        for (Line line : lines) {
            LinePainter.paint(canvas, line, box, baseline);
            baseline += WORDS.lineHeight();
        }
    }
}
