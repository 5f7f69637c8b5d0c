package vn.thidua.document.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardSnapshot.GoldenBookNumber;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.Ground;
import vn.thidua.document.DocumentKind;
import vn.thidua.organisation.Gender;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Preamble;
import vn.thidua.shared.Vietnamese;

/** The Chairman's decision that cancels an award and says what is recovered. */
@Component
class AwardCancellationComposer implements Composer<AwardCancellationComposer.Data> {

    /**
     * @param whom how papers call who had it: {@code ông, bà Nguyễn Thị Mẫu (giáo viên, Trường Tiểu học số 1)}
     * @param decision number and symbol of the decision that granted it
     * @param goldenBook number in the Sổ vàng, empty where it has none
     */
    record Data(
            RecipientKind kind,
            String whom,
            String award,
            String unitCode,
            String unitName,
            String title,
            String decision,
            LocalDate decidedOn,
            String goldenBook,
            Ground ground,
            String explanation,
            String source,
            long money) {}

    private final Cancellations cancellations;
    private final AwardHistory history;

    AwardCancellationComposer(Cancellations cancellations, AwardHistory history) {
        this.cancellations = cancellations;
        this.history = history;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.AWARD_CANCELLATION;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        vn.thidua.award.GrantedAward award = award(cancellation(subjectId));
        Occasion occasion = award.occasion();
        String campaign = occasion.kind() == Occasion.Kind.CAMPAIGN ? occasion.key() : null;
        return new SubjectFacts(campaign, 1, award.unitCode());
    }

    @Override
    public Data read(String subjectId) {
        Cancellation cancellation = cancellation(subjectId);
        vn.thidua.award.GrantedAward award = award(cancellation);
        return new Data(
                award.recipient().kind(),
                whom(award),
                award.awardName(),
                award.unitCode(),
                award.unitName(),
                award.title(),
                Objects.requireNonNullElse(award.decisionCode(), ""),
                award.decidedOn(),
                history.goldenBook(award.id()).map(GoldenBookNumber::toString).orElse(""),
                cancellation.ground(),
                cancellation.explanation(),
                cancellation.source(),
                award.money());
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.none()
                .and("whom", data.whom())
                .and("award", data.award())
                .and("executors", executors(data))
                .and("round", data.title())
                .and("decision", data.decision())
                .and("decisionDate", Vietnamese.officialLongDate(data.decidedOn()))
                .and("goldenBook", data.goldenBook())
                .and("ground", Vietnamese.continued(data.ground().label()))
                .and("explanation", Vietnamese.continued(Texts.unended(data.explanation())))
                .and("source", Texts.unended(data.source()))
                .and("money", Numbers.of(data.money()))
                .map();
    }

    @Override
    public Map<String, List<String>> audiences(Data data) {
        return Map.of("subjectUnit", List.of(data.unitCode()));
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<String> bases = new ArrayList<>(texts.bases());
        bases.add(texts.get("sourceBasis"));
        bases.add(texts.get("proposal"));
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.led("Điều 1.", texts.get("cancelLine")));
        body.add(Paragraph.of(texts.get("groundLine")));
        body.add(Paragraph.led("Điều 2.", texts.get(data.money() > 0 ? "recovery" : "recoveryWithoutMoney")));
        body.add(Paragraph.of(texts.get(data.goldenBook().isEmpty() ? "record" : "recordInBook")));
        texts.passage("note").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.led("Điều 3.", texts.get("execution")));
        return Content.of(body).after(Preamble.ofDecision(texts.get("authority"), bases));
    }

    /** A unit that lost the award itself is named once. */
    private static String executors(Data data) {
        return data.whom().equals(data.unitName()) ? data.whom() : data.unitName() + " và " + data.whom();
    }

    private static String address(@Nullable Gender gender) {
        return gender == null ? "ông, bà" : gender == Gender.FEMALE ? "bà" : "ông";
    }

    private Cancellation cancellation(String subjectId) {
        return cancellations.get(UUID.fromString(subjectId));
    }

    private vn.thidua.award.GrantedAward award(Cancellation cancellation) {
        return cancellations.award(cancellation.award());
    }

    private static String whom(vn.thidua.award.GrantedAward award) {
        String place = AwardTables.place(award.recipient(), award.unitName());
        String name = award.recipient().name();
        String called =
                switch (award.recipient().kind()) {
                    case INDIVIDUAL -> address(award.recipient().gender()) + " " + name;
                    case HOUSEHOLD -> "hộ gia đình " + name;
                    case COLLECTIVE -> name;
                };
        return place.isEmpty() ? called : called + " (" + place + ")";
    }
}
