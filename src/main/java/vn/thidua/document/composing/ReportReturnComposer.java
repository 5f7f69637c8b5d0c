package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;

/** The slip that a unit's report was sent back, point by point. */
@Component
class ReportReturnComposer extends SlipComposer {

    ReportReturnComposer(SlipReader reader) {
        super(DocumentKind.REPORT_RETURN, "NGƯỜI THẨM ĐỊNH", reader);
    }

    @Override
    public Content compose(SlipData data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        Table table =
                Table.of(Table.centre("STT", 6), Table.left("Nội dung cần sửa", 40), Table.left("Lý do, yêu cầu", 54));
        int number = 0;
        for (SlipData.Point point : data.points()) {
            number++;
            table = table.row(Integer.toString(number), point.place(), point.reason());
        }
        body.add(table);
        if (!data.remark().isEmpty()) {
            body.add(Paragraph.of(texts.get("remarkLine")));
        }
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }
}
