package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;

/** The slip by which a unit learns how its nominations ended, and why those did that brought no award. */
@Component
class AwardResultComposer implements Composer<AwardResultData> {

    private final AwardResultReader reader;

    AwardResultComposer(AwardResultReader reader) {
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.AWARD_RESULT_SLIP;
    }

    @Override
    public Class<AwardResultData> dataType() {
        return AwardResultData.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return reader.subject(subjectId);
    }

    @Override
    public AwardResultData read(String subjectId) {
        return reader.read(subjectId);
    }

    @Override
    public Map<String, String> words(AwardResultData data) {
        return data.words();
    }

    @Override
    public Map<String, List<String>> audiences(AwardResultData data) {
        return Map.of("unit", List.of(data.unitCode()));
    }

    @Override
    public Composed.SlipSigner signer(AwardResultData data) {
        return data.officer().signer();
    }

    @Override
    public Content compose(AwardResultData data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        body.add(table(data));
        if (data.anythingHeld()) {
            body.add(Paragraph.of(texts.get("held")));
        }
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }

    private static Table table(AwardResultData data) {
        Table table = Table.of(
                Table.centre("STT", 6),
                Table.left("Tên tập thể, cá nhân, hộ gia đình", 28),
                Table.left("Hình thức đề nghị", 18),
                Table.left("Kết quả", 16),
                Table.left("Lý do, văn bản", 32));
        int number = 0;
        for (AwardResultData.Row row : data.rows()) {
            number++;
            table = table.row(Integer.toString(number), row.name(), row.award(), row.outcome(), row.reason());
        }
        return table;
    }
}
