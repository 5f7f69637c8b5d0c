package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Occasion;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.installation.Home;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.register.Register;
import vn.thidua.shared.Actor;

/** Writes down what a rehearsal has brought forth. */
@Component
class Results {

    private final Documents documents;
    private final Register register;
    private final Registers registers;
    private final AwardRounds rounds;
    private final Home home;
    private final Summaries summaries;
    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Results(
            Documents documents,
            Register register,
            Registers registers,
            AwardRounds rounds,
            Home home,
            Summaries summaries) {
        this.documents = documents;
        this.register = register;
        this.registers = registers;
        this.rounds = rounds;
        this.home = home;
        this.summaries = summaries;
    }

    Summary write(Stage stage, Timeline timeline, ResultFolder folder, long seconds) throws IOException {
        List<IssuedDocument> issued = documents.ofCampaign(stage.campaign().toString());
        for (IssuedDocument document : issued) {
            folder.document(document.fileName(), documents.content(document.id()));
            timeline.add(new Timeline.Entry(
                    document.issuedAt(),
                    "Hệ thống",
                    "",
                    "Phát hành " + document.kind().label(),
                    about(document)));
        }
        printRun(stage, folder, issued);
        folder.mail(home.at("mail"));
        folder.text(ResultFolder.REGISTER, csv());
        registers.print(folder);
        folder.text(ResultFolder.TIMELINE, timeline.csv());
        Summary summary = summaries.of(stage, issued, seconds);
        folder.text(ResultFolder.SUMMARY, json.writeValueAsString(summary) + "\n");
        return summary;
    }

    private void printRun(Stage stage, ResultFolder folder, List<IssuedDocument> issued) throws IOException {
        var round = rounds.of(Occasion.campaign(stage.campaign().toString()));
        for (IssuedDocument document : issued) {
            if (document.kind() == DocumentKind.AWARD_DECISION && round.isPresent()) {
                String roundId = round.get().id().toString();
                folder.document(
                        document.fileName().replace(".pdf", "-GK-in.pdf"),
                        documents.certificatesForPrint(Actor.system(), roundId, CertificateSheet.full()));
            }
        }
    }

    /** The registers of all years under one line of headings. */
    private String csv() {
        StringBuilder all = new StringBuilder();
        for (int year : register.years().stream().sorted().toList()) {
            String csv = register.csv(year);
            all.append(all.isEmpty() ? csv : csv.substring(csv.indexOf("\r\n") + 2));
        }
        return all.toString();
    }

    private static String about(IssuedDocument document) {
        return document.code() == null ? document.summary() : document.code() + " - " + document.summary();
    }
}
