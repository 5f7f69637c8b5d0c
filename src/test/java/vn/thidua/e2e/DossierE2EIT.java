package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.ServedWardTest;
import vn.thidua.access.Accounts;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.VotedRound;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.Dossiers;
import vn.thidua.process.drive.ProcessDriver;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** What goes to the city, by hand in the browser: prepared by the office, sent by the clerk, the answer recorded. */
@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierE2EIT {

    private static final byte[] SCAN = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private AwardHistory history;

    @Autowired
    private ProcessDriver driver;

    private final IssuedTestData office;
    private final VotedRound voted;
    private Chromium chromium;

    DossierE2EIT(@Autowired ApplicationContext context) {
        office = new IssuedTestData(context);
        voted = new VotedRound(context);
    }

    @BeforeAll
    void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("Law Art. 84: a dossier is prepared, sent and answered in Tasklist")
    void aDossierIsPreparedSentAndAnswered() {
        Dossier dossier = givenASubmissionToTheCity();
        Officer officer = officer("chuyen-vien-tdkt");

        officer.opensTasklist().takes("Việc của phòng Văn hóa - Xã hội", "Lập hồ sơ trình cấp trên");
        Locator background = officer.page()
                .getByLabel("Sơ lược lý lịch, đặc điểm, tình hình")
                .first();
        background.fill("Tổ dân phố có 250 hộ");
        officer.shot("prepare-dossier").completes();
        driver.runDueJobs();
        assertThat(dossiers.get(dossier.id()).status()).isEqualTo(Dossier.Status.PACKED);

        sentByTheClerk();
        answered(officer);

        Dossier answered = dossiers.get(dossier.id());
        assertThat(answered.status()).isEqualTo(Dossier.Status.ANSWERED);
        assertThat(answered.lines()).allSatisfy(line -> assertThat(history.find(line.nominationId()))
                .isPresent());
        officer.opens("/awards/dossiers/" + dossier.id());
        assertThat(officer.text("512/QĐ-UBND")).isVisible();
        officer.shot("dossier-page");
    }

    @Test
    @DisplayName("Law Art. 85: the office begins the simplified procedure on its page")
    void aSuddenAchievementIsBegunAndItsNominationsClosedOnThePage() {
        Officer officer = officer("chuyen-vien-tdkt").opens("/awards/sudden");
        officer.presses("Bắt đầu xét").shot("sudden-empty");
        assertThat(officer.text("Chưa thực hiện được")).isVisible();

        officer.page().locator("#title").fill("việc cứu người trong vụ cháy ngày 09/9/2025");
        officer.page().locator("#from").fill("09/9/2025");
        officer.page().locator("#basis").fill("Báo cáo số 45/BC-CAP của Công an phường");
        officer.page().locator("input[value='CERTIFICATE_OF_MERIT']").check();
        officer.page().locator("input[value='mn-gia-xuyen']").check();
        officer.shot("sudden-form").presses("Bắt đầu xét");
        assertThat(officer.text("Đã giao các đơn vị đề nghị.")).isVisible();
        assertThat(officer.text("Đang nhận đề nghị")).isVisible();

        officer.presses("Chốt đề nghị");
        assertThat(officer.text("Đã chốt đề nghị, đang xét")).isVisible();
        officer.shot("sudden-page");
    }

    private void sentByTheClerk() {
        Officer clerk = officer("van-thu");
        clerk.opensTasklist().takes("Chờ gửi hồ sơ trình cấp trên", "Gửi hồ sơ").decides("Đã gửi, giao hồ sơ");
        clerk.page().getByLabel("Ngày gửi").fill("10/09/2025");
        clerk.page().getByLabel("Cách gửi, người nhận").fill("Trục liên thông văn bản");
        clerk.shot("send-dossier").completes();
    }

    private void answered(Officer officer) {
        officer.opensTasklist().takes("Việc của phòng Văn hóa - Xã hội", "Ghi trả lời của cấp trên");
        for (int place = 0; place < 2; place++) {
            Locator line = officer.page()
                    .locator("fieldset:has(input[value='GRANTED'])")
                    .nth(place);
            line.getByLabel("Được khen thưởng", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            line.getByLabel("Số, ký hiệu quyết định").fill("512/QĐ-UBND");
            line.getByPlaceholder("ngày/tháng/năm").fill("10/09/2025");
            line.getByLabel("Người, cơ quan quyết định").fill("Chủ tịch Ủy ban nhân dân thành phố");
            line.locator("input[type=file]").setInputFiles(new FilePayload("quyet-dinh.png", "image/png", SCAN));
            assertThat(line.getByText("quyet-dinh.png")).isVisible();
        }
        officer.shot("record-answer").completes();
        driver.runDueJobs();
    }

    private Dossier givenASubmissionToTheCity() {
        AwardRoundId round = voted.of(office.givenCampaign(), Authority.UPWARD);
        office.issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        voted.decide(round);
        office.issue(DocumentKind.CITY_SUBMISSION, round.toString());
        return dossiers.all().stream()
                .filter(dossier -> dossier.paperSubject().equals(round.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Officer officer(String account) {
        Actor administrator = new Actor("e2e.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());
        String password = accounts.resetPassword(administrator, account);
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(account, password);
    }
}
