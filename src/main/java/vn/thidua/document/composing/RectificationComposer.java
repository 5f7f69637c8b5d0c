package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/** The letter that puts form or technique of an issued document right, for whoever got it. */
class RectificationComposer implements Composer<RectificationComposer.Data> {

    record Data(Corrected corrected, String summary, String reason, List<Recipient> received) {}

    /** Of the committee's documents. */
    @Component
    static final class OfCommittee extends RectificationComposer {

        OfCommittee(CorrectionSource corrections) {
            super(DocumentKind.RECTIFICATION, corrections);
        }
    }

    /** Of the culture office's own. */
    @Component
    static final class OfOffice extends RectificationComposer {

        OfOffice(CorrectionSource corrections) {
            super(DocumentKind.OFFICE_RECTIFICATION, corrections);
        }
    }

    private final DocumentKind kind;
    private final CorrectionSource corrections;

    private RectificationComposer(DocumentKind kind, CorrectionSource corrections) {
        this.kind = kind;
        this.corrections = corrections;
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        CorrectionSource.Wrong wrong = wrong(subjectId);
        return new SubjectFacts(wrong.campaignId(), 1, wrong.unitCode());
    }

    @Override
    public Data read(String subjectId) {
        CorrectionSource.Wrong wrong = wrong(subjectId);
        return new Data(
                Corrected.of(wrong),
                wrong.summary(),
                wrong.reason(),
                Snapshots.read(wrong.snapshot()).recipients());
    }

    private CorrectionSource.Wrong wrong(String subjectId) {
        return corrections.of(subjectId).orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_CORRECTION_UNKNOWN"));
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.of(Map.of())
                .and("cited", data.corrected().cited())
                .and("about", data.summary())
                .and("reason", Vietnamese.continued(Texts.unended(data.reason())))
                .map();
    }

    @Override
    public Map<String, List<String>> audiences(Data data) {
        return Map.of(
                "received",
                data.received().stream()
                        .flatMap(recipient -> recipient.units().stream())
                        .distinct()
                        .toList());
    }

    /** Whoever got the wrong one gets this. */
    @Override
    public List<Recipient> recipients(Data data) {
        Set<String> units = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        Set<Recipient.Outside> outside = new LinkedHashSet<>();
        for (Recipient recipient : data.received()) {
            units.addAll(recipient.units());
            roles.addAll(recipient.roles());
            outside.addAll(recipient.outside());
        }
        return List.of(new Recipient(
                "Như trên", WardDirectory.SYSTEM, 1, List.copyOf(units), List.copyOf(roles), List.copyOf(outside)));
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        body.add(table(data.corrected().items()));
        body.add(Paragraph.of(texts.get("rest")));
        texts.passage("note").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }

    private static Table table(List<CorrectionItem> items) {
        Table table = Table.of(
                Table.centre("STT", 5),
                Table.left("Vị trí", 23),
                Table.left("Đã in", 36),
                Table.left("Đính chính thành", 36));
        int number = 0;
        for (CorrectionItem item : items) {
            number++;
            table = table.row(
                    Integer.toString(number), item.place(), orNothing(item.printed()), orNothing(item.intended()));
        }
        return table;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "(không có)" : text;
    }
}
