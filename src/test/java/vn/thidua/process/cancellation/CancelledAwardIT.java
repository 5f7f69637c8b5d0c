package vn.thidua.process.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardGrants.CHAIRMAN;
import static vn.thidua.award.AwardGrants.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.Ground;
import vn.thidua.award.cancellation.RequestCancellation;
import vn.thidua.campaign.CampaignId;
import vn.thidua.document.CertificatePrints;
import vn.thidua.document.Corrections;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.Verification;
import vn.thidua.document.VerificationCodes;
import vn.thidua.document.VotedRound;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

@WardTest
@Transactional
@DisplayName("R-51: a cancelled award and its papers")
class CancelledAwardIT {

    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Documents documents;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Verification verification;

    @Autowired
    private VerificationCodes codes;

    @Autowired
    private CertificatePrints prints;

    @Autowired
    private AwardHistory history;

    @Autowired
    private Cancellations cancellations;

    @Autowired
    private CancelledPapers papers;

    private IssuedTestData office;
    private IssuedDocument decision;
    private GrantedAward award;

    @BeforeEach
    void anAwardIsIssuedWithItsCertificate() {
        office = new IssuedTestData(context);
        CampaignId campaign = office.givenCampaign();
        VotedRound voted = new VotedRound(context);
        AwardRoundId round = voted.of(campaign);
        voted.decide(round);
        office.issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        decision = office.issue(DocumentKind.AWARD_DECISION, round.toString());
        documents.issueCertificates(round.toString());
        award = history.all(AwardHistory.Filter.everything()).stream()
                .filter(granted -> granted.occasion().key().equals(campaign.toString())
                        && granted.recipient().kind() == RecipientKind.INDIVIDUAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHistoryKnowsTheDecisionFromTheMomentItIsIssued() {
        assertThat(award.decisionCode()).isEqualTo(decision.code());
        assertThat(award.decidedOn()).isEqualTo(decision.issuedOn());
    }

    @Test
    void theDecisionSaysWhatIsCancelledWhyAndWhatComesBack() throws IOException {
        IssuedDocument cancelling = cancelled();

        byte[] pdf = documents.content(cancelling.id());
        Path seen = Files.createDirectories(Path.of("target/documents/cancellation"));
        Files.write(seen.resolve("award-cancellation.pdf"), pdf);
        assertThat(text(pdf))
                .contains(
                        award.recipient().name(),
                        Objects.requireNonNull(decision.code()),
                        "kê khai gian dối",
                        "Kết luận số 12/KL-UBND",
                        "Thu hồi giấy khen");
    }

    @Test
    void whoeverChecksTheCertificateReadsThatItNoLongerCounts() throws IOException {
        DocumentId certificate = certificate();
        IssuedDocument cancelling = cancelled();

        papers.recallCertificate(award.id(), cancelling.id(), "Kê khai gian dối");
        papers.recallCertificate(award.id(), cancelling.id(), "Kê khai gian dối");

        assertThat(corrections.standing(certificate).isRecalled()).isTrue();
        assertThat(corrections.of(certificate)).hasSize(1);
        assertThat(verification
                        .find(codes.of(certificate.value()))
                        .orElseThrow()
                        .effects())
                .singleElement()
                .asString()
                .contains("thu hồi");
        assertThat(text(prints.all(CLERK, decision.id(), CertificateSheet.full())))
                .doesNotContain(award.recipient().name());
    }

    private IssuedDocument cancelled() {
        Cancellation asked = cancellations.request(
                OFFICER,
                new RequestCancellation(
                        award.id(),
                        Ground.FALSE_DECLARATION,
                        "Khai vận động 20 hộ, thực tế 02 hộ",
                        "Kết luận số 12/KL-UBND ngày 05/01/2026 của Chủ tịch Ủy ban nhân dân phường Thạch Khôi"));
        cancellations.approve(CHAIRMAN, asked.id());
        return office.issue(DocumentKind.AWARD_CANCELLATION, asked.id().toString());
    }

    private DocumentId certificate() {
        return documents.of(decision.subjectId()).stream()
                .filter(document -> document.kind() == DocumentKind.CERTIFICATE
                        && document.summary().contains(award.recipient().name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
