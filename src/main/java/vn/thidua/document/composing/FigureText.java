package vn.thidua.document.composing;

import vn.thidua.report.Figure;
import vn.thidua.report.WardFigure;

/** A reported result in a table. */
final class FigureText {

    private static final String NONE = "Chưa có số liệu";

    private FigureText() {}

    static String of(Figure figure, String unit) {
        if (figure.reached() != null) {
            return figure.reached() ? "Đạt" : "Chưa đạt";
        }
        return figure.value() == null
                ? NONE
                : Numbers.ratio(figure.value(), unit, figure.numerator(), figure.denominator());
    }

    static String of(WardFigure figure, String unit) {
        return figure.value() == null
                ? NONE
                : Numbers.ratio(figure.value(), unit, figure.numerator(), figure.denominator());
    }
}
