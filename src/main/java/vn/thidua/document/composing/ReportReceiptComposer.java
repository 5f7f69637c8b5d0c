package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;

/** The slip that a unit's report was accepted, with the figures as accepted. */
@Component
class ReportReceiptComposer extends SlipComposer {

    ReportReceiptComposer(SlipReader reader) {
        super(DocumentKind.REPORT_RECEIPT, "NGƯỜI TIẾP NHẬN", reader);
    }

    @Override
    public Content compose(SlipData data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        if (data.onBehalf()) {
            body.add(Paragraph.of(texts.get("onBehalf")));
        }
        if (!data.figures().isEmpty()) {
            body.add(Paragraph.of(texts.get("figuresLine")));
            body.add(table(data));
        }
        if (!data.remark().isEmpty()) {
            body.add(Paragraph.of(texts.get("remarkLine")));
        }
        boolean estimates =
                data.figures().stream().anyMatch(figure -> figure.state().startsWith("ước"));
        body.add(Paragraph.of(texts.get(estimates ? "estimates" : "closing")));
        return Content.of(body);
    }

    private static Table table(SlipData data) {
        Table table = Table.of(
                Table.centre("STT", 6),
                Table.left("Chỉ tiêu", 34),
                Table.left("Mức phấn đấu", 18),
                Table.left("Kết quả", 22),
                Table.centre("Số liệu", 17),
                Table.centre("Đánh giá", 13));
        int number = 0;
        for (SlipData.FigureRow row : data.figures()) {
            number++;
            table = table.row(
                    Integer.toString(number),
                    row.target(),
                    row.goal(),
                    row.result(),
                    row.state(),
                    row.met() ? "Đạt" : "Chưa đạt");
        }
        return table;
    }
}
