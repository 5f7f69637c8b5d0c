package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.KnownSubject;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.Subjects;
import vn.thidua.campaign.CampaignId;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.signing.Signatures;

/** a wrong name in a decision is amended by a decision, and the certificate that has it is issued anew. */
@WardTest
@Transactional
class ReissuedCertificatesIT {

    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());
    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final String WRONG = "Đoàn Khắc Tuệ";
    private static final String RIGHT = "Đoàn Khắc Tuyên";

    @Autowired
    ApplicationContext context;

    @Autowired
    Corrections corrections;

    @Autowired
    ReissuedCertificates certificates;

    @Autowired
    Documents documents;

    @Autowired
    Verification verification;

    @Autowired
    VerificationCodes codes;

    @Autowired
    CertificatePrints prints;

    @Autowired
    Signatures signatures;

    @Autowired
    AwardHistory history;

    @Autowired
    Subjects subjects;

    @Autowired
    Nominations nominations;

    @Autowired
    AwardRounds rounds;

    @Autowired
    JdbcClient jdbc;

    private IssuedTestData office;
    private IssuedDocument decision;
    private IssuedDocument wrong;

    @BeforeEach
    void givenACertificateWithAWrongName() {
        office = new IssuedTestData(context);
        CampaignId campaign = office.givenCampaign();
        VotedRound voted = new VotedRound(context);
        var round = voted.of(campaign);
        voted.decide(round);
        office.issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        decision = office.issue(DocumentKind.AWARD_DECISION, round.toString());
        wrong = documents.issueCertificates(round.toString()).stream()
                .map(documents::issued)
                .filter(certificate -> certificate.summary().contains(WRONG))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCertificateIsIssuedAnewAndTheWrongOneIsMarkedReplaced() throws IOException {
        Correction amendment = amendment(WRONG, RIGHT);

        IssuedDocument amending = issue(amendment);

        List<IssuedDocument> fresh = certificates.issue(amendment.id(), amending.id());
        assertThat(fresh).hasSize(1);
        IssuedDocument right = fresh.get(0);
        Path seen = Files.createDirectories(Path.of("target/documents/corrections"));
        Files.write(seen.resolve("certificate-reissued.pdf"), documents.content(right.id()));
        Files.write(seen.resolve("amending-decision.pdf"), documents.content(amending.id()));
        assertThat(text(documents.content(right.id())).replace("\n", " "))
                .contains(RIGHT, "sửa đổi bởi Quyết định số " + amending.code(), String.valueOf(decision.code()))
                .doesNotContain(WRONG);
        assertThat(right.summary()).contains(RIGHT);
        assertThat(signatures.verify(documents.content(right.id())).isSignedAndSealed())
                .isTrue();
        assertThat(corrections.standing(wrong.id()).isReplaced()).isTrue();
        assertThat(corrections.standing(right.id()).isInForce()).isTrue();
        assertThat(corrections.standing(decision.id()).isInForce()).isTrue();
        assertThat(verification.find(codes.of(wrong.id().value())).orElseThrow().effects())
                .singleElement()
                .asString()
                .contains("thay thế bởi");
    }

    @Test
    void whatIsRepeatedIssuesNothingTwiceAndTheWrongOneIsPrintedNoMore() throws IOException {
        Correction amendment = amendment(WRONG, RIGHT);
        IssuedDocument amending = issue(amendment);

        certificates.issue(amendment.id(), amending.id());

        assertThat(certificates.issue(amendment.id(), amending.id())).hasSize(1);
        assertThat(corrections.of(wrong.id())).hasSize(1);
        assertThat(text(prints.all(CLERK, decision.id(), CertificateSheet.full())))
                .doesNotContain(WRONG);
        assertThat(text(prints.all(CLERK, amending.id(), CertificateSheet.full())))
                .contains(RIGHT);
    }

    @Test
    @DisplayName("R-28: history, Sổ vàng and register of subjects show the right name, and what was written before")
    void theRightNameIsShownFromThenOn() {
        Correction amendment = amendment(WRONG, RIGHT);
        IssuedDocument amending = issue(amendment);
        certificates.issue(amendment.id(), amending.id());

        GrantedAward award = awards("doan khac tuyen").get(0);
        assertThat(award.recipient().name()).isEqualTo(RIGHT);
        assertThat(award.formerName()).isEqualTo(WRONG);
        assertThat(award.decisionCode()).isEqualTo(decision.code());
        assertThat(history.goldenBook(award.id())).isPresent();
        assertThat(awards(WRONG)).isEmpty();
        assertThat(subjects.suggestions("tdp-01", RecipientKind.INDIVIDUAL, "doan khac tue"))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.recipient().name()).isEqualTo(RIGHT);
                    assertThat(known.formerName()).isEqualTo(WRONG);
                    assertThat(known.awards()).hasSize(1);
                });
    }

    @Test
    @DisplayName("R-41: the right person, proposed again for the same achievement, is found; the wrong name is nobody")
    void theDuplicateCheckFindsTheRightPerson() {
        assertThat(isDuplicate(RIGHT)).isFalse();

        issue(amendment(WRONG, RIGHT));

        assertThat(isDuplicate(RIGHT)).isTrue();
        assertThat(isDuplicate(WRONG)).isFalse();
    }

    @Test
    @DisplayName("R-41: where the right person is in the register already, the award goes to that person's record")
    void whoIsKnownAlreadyGetsTheAward() {
        accepted(RIGHT);
        assertThat(known()).hasSize(2);

        issue(amendment(WRONG, RIGHT));

        assertThat(known()).singleElement().satisfies(known -> {
            assertThat(known.recipient().name()).isEqualTo(RIGHT);
            assertThat(known.awards()).hasSize(1);
        });
    }

    private List<KnownSubject> known() {
        return subjects.suggestions("tdp-01", RecipientKind.INDIVIDUAL, "doan khac tu");
    }

    private List<GrantedAward> awards(String name) {
        return history.all(new AwardHistory.Filter(null, "tdp-01", null, null, name));
    }

    /** Whether another campaign of the same time finds that this was awarded already. */
    private boolean isDuplicate(String name) {
        Occasion other = accepted(name);
        AwardRoundId round = rounds.open(
                OFFICER,
                new OpenRound(other, "phong trào", "Kế hoạch", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31)));
        rounds.collect(round);
        boolean found = rounds.facts(round).get(0).sameAchievement();
        nominations.of(other).forEach(one -> jdbc.sql("update award_nomination set status = 'WITHDRAWN' where id = :id")
                .param("id", one.id().value())
                .update());
        return found;
    }

    private Occasion accepted(String name) {
        Occasion other = Occasion.campaign(UUID.randomUUID().toString());
        nominations.submit(
                OFFICER, AwardTestData.table(other, "tdp-01", AwardTestData.entry(RecipientKind.INDIVIDUAL, name)));
        nominations.accept(OFFICER, other, "tdp-01");
        return other;
    }

    @Test
    @DisplayName("A second mistake on the same certificate is put right beside the first")
    void aSecondAmendmentKeepsTheFirst() throws IOException {
        issue(amendment(WRONG, RIGHT));
        Correction second = amendment("Tổ trưởng", "Tổ phó");

        IssuedDocument amending = issue(second);

        assertThat(text(documents.content(
                        certificates.issue(second.id(), amending.id()).get(0).id())))
                .contains(RIGHT, "Tổ phó")
                .doesNotContain("Tổ trưởng");
    }

    @Test
    void onlyWhatStandsOnTheCertificateIsPutRightThere() {
        Correction amendment = request();
        int place = place(amendment, WRONG);

        List<Problem> problems = certificates.problems(
                amendment.id(), List.of(new CorrectionItem("Danh sách", "Không có trên giấy", "Có", place)));

        assertThat(problems).extracting(Problem::code).containsExactly("DOCUMENT_NOT_ON_CERTIFICATE");
    }

    @Test
    void anAmendmentThatNamesNoCertificateIssuesNone() {
        Correction amendment = request();
        corrections.write(CLERK, amendment.id(), List.of(new CorrectionItem("Điều 2", "nguồn chi", "Quỹ")));
        IssuedDocument amending = issue(amendment);

        assertThat(certificates.issue(amendment.id(), amending.id())).isEmpty();
        assertThat(corrections.standing(wrong.id()).isInForce()).isTrue();
    }

    private Correction request() {
        return corrections.request(CLERK, decision.id(), CorrectionWay.AMEND, "in sai họ tên");
    }

    private Correction amendment(String printed, String intended) {
        Correction amendment = request();
        int place = place(amendment, printed.equals(WRONG) ? WRONG : RIGHT);
        corrections.write(
                CLERK, amendment.id(), List.of(new CorrectionItem("Danh sách kèm theo", printed, intended, place)));
        return amendment;
    }

    private int place(Correction amendment, String recipient) {
        return certificates.choices(amendment.id()).stream()
                .filter(award -> award.recipient().equals(recipient))
                .findFirst()
                .map(CertificatePlace::number)
                .orElseThrow();
    }

    private IssuedDocument issue(Correction amendment) {
        IssuedDocument amending = office.issue(corrections.carrier(amendment.id()), amendment.subjectId());
        certificates.issue(amendment.id(), amending.id());
        corrections.apply(amendment.id(), amending.id());
        return amending;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
