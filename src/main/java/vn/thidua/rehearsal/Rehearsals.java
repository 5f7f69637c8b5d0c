package vn.thidua.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.installation.Mode;
import vn.thidua.installation.Trial;
import vn.thidua.process.campaign.CampaignLifecycle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;

/** Plays a campaign file and writes down what came of it. */
@Service
class Rehearsals {

    private final Campaigns campaigns;
    private final CampaignLifecycle lifecycle;
    private final Director director;
    private final Results results;
    private final Sentences sentences;
    private final Trial trial;

    Rehearsals(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            Director director,
            Results results,
            Sentences sentences,
            Trial trial) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        this.director = director;
        this.results = results;
        this.sentences = sentences;
        this.trial = trial;
    }

    /** What has been played is written also where the play breaks off. */
    void play(String yaml, Path out, PrintStream console) throws IOException {
        if (trial.mode() != Mode.REHEARSAL) {
            throw new IllegalStateException("Only an installation of its own is rehearsed on.");
        }
        long began = System.nanoTime();
        ResultFolder folder = ResultFolder.emptied(out);
        Stage stage = stage(imported(yaml));
        Timeline timeline = new Timeline();
        Summary summary;
        try {
            director.play(stage, timeline, new Progress(console));
        } catch (BusinessRuleViolation refusal) {
            throw new RehearsalFailed(String.join(" ", sentences.of(refusal)), refusal);
        } finally {
            summary = results.write(stage, timeline, folder, (System.nanoTime() - began) / 1_000_000_000L);
        }
        console.println(summary.words());
    }

    private CampaignId imported(String yaml) {
        try {
            return campaigns.importFile(Actor.system(), yaml);
        } catch (BusinessRuleViolation refusal) {
            throw new RehearsalFailed(
                    "Tệp đợt thi đua có lỗi:\n  - " + String.join("\n  - ", sentences.of(refusal)), refusal);
        }
    }

    private Stage stage(CampaignId id) {
        List<String> units =
                campaigns.participants(id).stream().map(Participant::unitCode).toList();
        lifecycle.start(id);
        return new Stage(id, campaigns.plan(id), campaigns.rehearsal(id), units);
    }
}
