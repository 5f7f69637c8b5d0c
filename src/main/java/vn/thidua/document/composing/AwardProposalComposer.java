package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Preamble;

/** The culture office's submission to the Chairman with the list the council passed, or none was asked about. */
@Component
class AwardProposalComposer extends AwardPaperComposer {

    AwardProposalComposer(AwardPapers papers) {
        super(DocumentKind.AWARD_PROPOSAL, papers);
    }

    @Override
    public Content compose(AwardPaper data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get(data.of("opening"))));
        body.add(Paragraph.of(texts.get(data.of("result"))));
        body.add(Paragraph.of(texts.get("request")));
        texts.passage("note").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        Annex list = Annex.list(
                texts.get("annex"),
                texts.get("annexOf"),
                List.of(AwardTables.proposals(data.round(), data.round().passed())));
        return Content.of(body).after(Preamble.of(texts.bases())).with(list.inLandscape());
    }
}
