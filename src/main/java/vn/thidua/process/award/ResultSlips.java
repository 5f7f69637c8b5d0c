package vn.thidua.process.award;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.ResultKey;
import vn.thidua.document.DocumentKind;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.document.IssueDocumentProcess;
import vn.thidua.shared.CurrentWard;

/** One slip for each unit that proposed anybody: issued and sent on its own, so that one fault stops one slip. */
@Component
class ResultSlips {

    private final AwardRounds rounds;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    ResultSlips(AwardRounds rounds, ProcessRoots roots, CurrentWard ward) {
        this.rounds = rounds;
        this.roots = roots;
        this.ward = ward;
    }

    /** May be repeated: a slip is issued once. */
    void start(AwardRoundId round, @Nullable String campaign) {
        rounds.all(round).stream()
                .filter(item -> item.verdict() != null)
                .map(item -> new ResultKey(round, item.nomination().unitCode()))
                .distinct()
                .forEach(key -> start(key, campaign));
    }

    private void start(ResultKey key, @Nullable String campaign) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(CommonVariables.WARD_ID.name(), ward.id().value());
        variables.put(IssueDocumentProcess.DOCUMENT_KIND.name(), DocumentKind.AWARD_RESULT_SLIP.name());
        variables.put(IssueDocumentProcess.SUBJECT_ID.name(), key.subject());
        if (campaign != null) {
            variables.put(CommonVariables.CAMPAIGN_ID.name(), campaign);
        }
        roots.startOnce(IssueDocumentProcess.KEY, ward.id() + "/" + key.subject(), variables);
    }
}
