package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;

/** The slip that a unit's report was sent back, point by point. */
@Component
class ReportReturnComposer implements Composer<SlipData> {

    private final SlipReader reader;

    ReportReturnComposer(SlipReader reader) {
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.REPORT_RETURN;
    }

    @Override
    public Class<SlipData> dataType() {
        return SlipData.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return reader.subject(subjectId);
    }

    @Override
    public SlipData read(String subjectId) {
        return reader.read(subjectId);
    }

    @Override
    public Map<String, String> words(SlipData data) {
        return data.words();
    }

    @Override
    public Map<String, List<String>> audiences(SlipData data) {
        return Map.of("unit", List.of(data.unitCode()));
    }

    @Override
    public Composed.SlipSigner signer(SlipData data) {
        return data.signer("NGƯỜI THẨM ĐỊNH");
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
