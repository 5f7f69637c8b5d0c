package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.ServedWardTest;
import vn.thidua.access.Accounts;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.SubmitNominations;
import vn.thidua.organisation.Gender;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.sheet.FilledFile;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SampleKeys;

/** The sample's campaign by hand in a browser, from the draft of the plan to a unit's launch and its nominations. */
@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignE2EIT {

    private static final Actor ADMINISTRATOR = new Actor("e2e.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());

    private static final String MERIT = "CERTIFICATE_OF_MERIT";
    private static final Path CAMPAIGN = Path.of("src/main/resources/sample/thach-khoi-2025.yaml");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private SampleKeys keys;

    @Autowired
    private Nominations nominations;

    private Chromium chromium;

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
    void aPlanIsDraftedCheckedSignedAndReachesTheUnits() {
        Officer officer = officer("chuyen-vien-tdkt").opens("/campaigns");
        officer.page().locator("#file").setInputFiles(CAMPAIGN);
        officer.presses("Đưa vào hệ thống");
        officer.presses("Bắt đầu dự thảo kế hoạch");
        officer.opensTasklist()
                .takes("Việc của phòng Văn hóa - Xã hội", "Dự thảo kế hoạch")
                .shot("campaign-1-draft")
                .completes();
        runJobs();

        Officer head = officer("truong-vhxh").opensTasklist().takes("Chờ kiểm tra nội dung", "Kiểm tra nội dung");
        assertThat(head.page().locator("iframe").first()).isVisible();
        head.shot("campaign-2-content").decides("Đạt yêu cầu").completes();
        runJobs();
        officer("kiem-tra-the-thuc")
                .opensTasklist()
                .takes("Chờ kiểm tra thể thức", "Kiểm tra thể thức")
                .decides("Đạt yêu cầu")
                .completes();
        runJobs();
        Officer chairman = officer("chu-tich").opensTasklist().takes("Chờ ký duyệt", "Ký duyệt");
        chairman.decides("Ký duyệt").types("Mã PIN chữ ký số", keys.pin(Holder.person("chu-tich")));
        chairman.presses("Ký số");
        assertThat(chairman.text("Đã ký đủ 1 văn bản")).isVisible();
        chairman.shot("campaign-3-sign").completes();
        runJobs();
        Officer clerk = officer("van-thu").opensTasklist().takes("Chờ đóng dấu, phát hành", "Đóng dấu");
        assertThat(clerk.text("hợp lệ")).isVisible();
        clerk.decides("Phát hành").types("Mã PIN con dấu", keys.pin(Holder.organisation("PEOPLES_COMMITTEE")));
        clerk.shot("campaign-4-seal").completes(); // a PIN that is typed seals before the task is completed
        runJobs();

        officer.opens("/register").shot("campaign-5-register");
        assertThat(officer.text("01/KH-UBND")).isVisible();
        aUnitLaunches();
    }

    private void aUnitLaunches() {
        Officer unit = officer("truong-tdp-01").opensTasklist().takes("Việc của đơn vị tôi", "kế hoạch");
        unit.page().getByText("Đơn vị đã tiếp nhận kế hoạch").click();
        unit.shot("campaign-6-receive").completes();
        runJobs();

        unit.opensTasklist().takes("Việc của đơn vị tôi", "hát động");
        unit.page().getByPlaceholder("dd/mm/yyyy").first().fill("");
        unit.triesToComplete();
        assertThat(unit.page()
                        .locator(".has-error .help-block, .thidua .alert-danger")
                        .first())
                .isVisible();
        unit.shot("campaign-7-launch-refused");
        unit.page().getByPlaceholder("dd/mm/yyyy").first().fill("10/09/2025");
        unit.page().locator("input[ng-model='input.theme']").fill("Mỗi ngõ phố một tuyến đường hoa");
        unit.presses("Thêm phong trào");
        unit.page().getByLabel("Tên phong trào").first().fill("Ngõ phố sạch, hoa nở bốn mùa");
        unit.shot("campaign-8-launch").completes();
        runJobs();

        aUnitNominatesByExcel(unit);
        assertThat(officer("truong-tdp-02")
                        .opensTasklist()
                        .choosesList("Việc của đơn vị tôi")
                        .tasks())
                .hasCount(1);
    }

    /** An exemplar becomes a row, a person known from before another one; the file says what it changes, then changes it. */
    private void aUnitNominatesByExcel(Officer unit) {
        proposedBefore("tdp-01", "Nguyễn Thị Hoà", 1975);
        unit.opensTasklist().takes("Việc của đơn vị tôi", "Báo cáo kết quả");
        Page page = unit.presses("Thêm điển hình").page();
        page.locator("input[ng-model='row.name']").first().fill("Tổ nhân dân tự quản số 1");
        page.locator("input[ng-model='row.deed']").first().fill("Giữ ngõ xanh, sạch, đẹp");
        unit.presses("Đưa vào đề nghị").presses("Thêm đề nghị");
        names(page).nth(1).pressSequentially("nguyen thi hoa");
        page.getByText("Nguyễn Thị Hoà, sinh năm 1975").click();
        assertThat(names(page).nth(1)).hasValue("Nguyễn Thị Hoà");
        unit.shot("campaign-9-known");

        byte[] template = downloaded(page.waitForDownload(() -> unit.presses("Tải mẫu Excel")));
        String award = "Giấy khen của Chủ tịch Ủy ban nhân dân phường";
        FilledFile filled = FilledFile.of(template)
                .line(7, "Tập thể", "Tổ nhân dân tự quản số 1", "", "", "", "", award, "Giữ ngõ xanh, sạch, đẹp", "")
                .line(8, "Cá nhân", "Nguyễn Thị Hoà", "Nữ", 1975, "", "", award, "Hiến 20 m2 đất làm đường", "")
                .line(9, "Hộ gia đình", "Hộ ông Đoàn Khắc Tuệ", "", "", "", "", award, "Gương mẫu hiến đất", "");
        byte[] whole = filled.bytes();
        uploads(
                page,
                filled.line(9, "Hộ", "Hộ ông Đoàn Khắc Tuệ", "", "bảy lăm").bytes());
        assertThat(unit.text("Dòng 9, cột Năm sinh: “bảy lăm” không phải năm sinh"))
                .isVisible();
        unit.shot("campaign-10-bad-cells");
        uploads(page, whole);
        assertThat(unit.text("thêm 1, sửa 2, bỏ 0, giữ nguyên 0 dòng")).isVisible();
        unit.shot("campaign-11-preview").presses("Áp dụng");
        assertThat(names(page)).hasCount(3);
        assertThat(names(page).nth(2)).hasValue("Hộ ông Đoàn Khắc Tuệ");
        unit.shot("campaign-12-applied");
    }

    private static Locator names(Page page) {
        return page.locator(".panel-body input[ng-model='row.name']");
    }

    private static void uploads(Page page, byte[] file) {
        page.locator("input[data-nominations]").setInputFiles(new FilePayload("de-nghi.xlsx", "", file));
    }

    private static byte[] downloaded(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void proposedBefore(String unit, String name, int birthYear) {
        Occasion earlier = Occasion.campaign(UUID.randomUUID().toString());
        LocalDate day = LocalDate.of(2025, 8, 1);
        NominationEntry row = new NominationEntry(
                RecipientKind.INDIVIDUAL,
                name,
                Gender.FEMALE,
                birthYear,
                "",
                "",
                MERIT,
                "Tích cực",
                List.of(),
                List.of());
        nominations.submit(ADMINISTRATOR, new SubmitNominations(earlier, unit, List.of(row), List.of(), false, day));
        nominations.accept(ADMINISTRATOR, earlier, unit);
    }

    private Officer officer(String account) {
        String password = accounts.resetPassword(ADMINISTRATOR, account);
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(account, password);
    }

    /** The job executor rests in tests: what is due is done here, as often as something new becomes due. */
    private void runJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery().executable().list();
    }
}
