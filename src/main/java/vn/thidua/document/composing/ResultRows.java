package vn.thidua.document.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.GoalText;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Target;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;
import vn.thidua.report.WardFigure;

/** The ward's figures as the table that both reports show. */
final class ResultRows {

    private ResultRows() {}

    /**
     * @param state {@code thực hiện} or {@code ước thực hiện}
     * @param verdict {@code Đạt}, {@code Chưa đạt} or empty where nothing can be said
     */
    record Row(String target, String goal, String result, String state, String verdict) {}

    static List<Row> of(List<WardFigure> figures, Plan plan) {
        return figures.stream()
                .map(figure -> row(figure, plan.target(figure.target()).orElse(null)))
                .toList();
    }

    static long met(List<Row> rows) {
        return rows.stream().filter(row -> row.verdict().equals("Đạt")).count();
    }

    static Table table(List<Row> rows) {
        Table table = Table.of(
                Table.centre("STT", 6),
                Table.left("Chỉ tiêu", 34),
                Table.left("Mức phấn đấu", 18),
                Table.left("Kết quả", 22),
                Table.centre("Số liệu", 17),
                Table.centre("Đánh giá", 13));
        int number = 0;
        for (Row row : rows) {
            number++;
            table = table.row(List.of(
                    RichText.of(Integer.toString(number)),
                    RichText.of(row.target()),
                    RichText.of(row.goal()),
                    RichText.of(row.result()),
                    RichText.of(row.state()),
                    RichText.of(row.verdict())));
        }
        return table;
    }

    private static Row row(WardFigure figure, @Nullable Target target) {
        String unit = target == null ? "" : target.unit();
        boolean known = figure.value() != null || figure.met() != null;
        return new Row(
                target == null ? figure.target() : target.name(),
                target == null ? "" : GoalText.of(target),
                figure.value() == null && figure.met() != null ? verdict(figure.met()) : FigureText.of(figure, unit),
                known ? (figure.estimate() ? "ước thực hiện" : "thực hiện") : "",
                verdict(figure.met()));
    }

    private static String verdict(@Nullable Boolean met) {
        if (met == null) {
            return "";
        }
        return met ? "Đạt" : "Chưa đạt";
    }
}
