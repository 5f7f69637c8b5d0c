package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Preamble;
import vn.thidua.shared.BusinessRuleViolation;

/** What is above the ward's power goes to the city as a submission, never as a decision. */
@Component
class CitySubmissionComposer extends AwardPaperComposer {

    CitySubmissionComposer(AwardPapers papers) {
        super(DocumentKind.CITY_SUBMISSION, papers);
    }

    @Override
    public AwardPaper read(String subjectId) {
        AwardPaper paper = super.read(subjectId);
        if (paper.round().forwarded().isEmpty()) {
            throw new BusinessRuleViolation("DOCUMENT_NOTHING_FORWARDED");
        }
        return paper;
    }

    @Override
    public Content compose(AwardPaper data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get(data.of("opening"))));
        body.add(Paragraph.of(texts.get("request")));
        texts.passage("note").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get(data.of("dossier"))));
        body.add(Paragraph.of(texts.get("closing")));
        Annex list = Annex.list(
                texts.get("annex"),
                texts.get("annexOf"),
                List.of(AwardTables.proposals(data.round(), data.round().forwarded())));
        return Content.of(body).after(Preamble.of(texts.bases())).with(list.inLandscape());
    }
}
