package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.Preamble;
import vn.thidua.shared.BusinessRuleViolation;

/** The Chairman's decision with the list of those it names. */
@Component
class AwardDecisionComposer extends AwardPaperComposer {

    AwardDecisionComposer(AwardPapers papers) {
        super(DocumentKind.AWARD_DECISION, papers);
    }

    @Override
    public AwardPaper read(String subjectId) {
        AwardPaper paper = super.read(subjectId);
        if (paper.round().granted().isEmpty()) {
            throw new BusinessRuleViolation("DOCUMENT_NOTHING_GRANTED");
        }
        return paper;
    }

    @Override
    public Map<String, String> words(AwardPaper data) {
        return Words.of(data.words())
                .and("awardNames", String.join(", ", byAward(data).keySet()))
                .and("honours", AwardWords.honours(data.round()))
                .map();
    }

    @Override
    public Set<String> rowWords() {
        return Set.of("award", "count");
    }

    @Override
    public Content compose(AwardPaper data, Texts texts) {
        List<Block> body = new ArrayList<>();
        awards(data, texts, body);
        body.add(Paragraph.led("Điều 2.", texts.get(data.round().money() > 0 ? "money" : "noMoney")));
        body.add(Paragraph.led("Điều 3.", texts.get("execution")));
        Preamble preamble = Preamble.ofDecision(
                texts.get("authority"),
                Stream.concat(texts.bases().stream(), Stream.of(texts.get("planBasis"), texts.get(data.of("proposal"))))
                        .toList());
        Annex list = Annex.list(
                texts.get(AwardWords.of(data.round(), "annex")),
                texts.get("annexOf"),
                List.of(AwardTables.decision(data.round())));
        return Content.of(body).after(preamble).with(list);
    }

    private static void awards(AwardPaper data, Texts texts, List<Block> body) {
        Map<String, List<AwardSnapshot.Item>> byAward = byAward(data);
        if (byAward.size() == 1) {
            String line = AwardWords.of(data.round(), "awardLine");
            body.add(Paragraph.led(
                    "Điều 1.", filled(texts, data, line, data.round().granted())));
            return;
        }
        body.add(Paragraph.led("Điều 1.", texts.get(AwardWords.of(data.round(), "awardsLine"))));
        body.add(PointList.of(Texts.listed(byAward.values().stream()
                .map(items -> filled(texts, data, "awardPoint", items))
                .toList())));
    }

    private static String filled(Texts texts, AwardPaper data, String text, List<AwardSnapshot.Item> items) {
        String award =
                text.equals("awardPoint") ? items.get(0).awardName() : AwardWords.named(data.round(), items.get(0));
        return texts.with(Map.of("award", award, "count", AwardWords.count(AwardSnapshot.count(items))))
                .get(text);
    }

    private static Map<String, List<AwardSnapshot.Item>> byAward(AwardPaper data) {
        return data.round().granted().stream()
                .collect(Collectors.groupingBy(AwardSnapshot.Item::awardName, LinkedHashMap::new, Collectors.toList()));
    }
}
