package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.ServedWardTest;
import vn.thidua.access.TestAccounts;

@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInE2EIT {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        TestAccounts accounts = new TestAccounts(identity);
        accounts.given("e2e.truong-phong", "CULTURE_HEAD");
        accounts.given("e2e.giam-sat", "SUPERVISOR");
        Task task = tasks.newTask();
        task.setName("Kiểm tra nội dung kế hoạch");
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), "CULTURE_HEAD");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void oneSignInOpensTasklistInVietnameseWithTheRolesLists() {
        Officer head = officer("e2e.truong-phong").shot("home").opensTasklist();

        assertThat(head.text("Chờ kiểm tra nội dung")).isVisible();
        assertThat(head.page().getByText("Chờ kiểm tra thể thức")).hasCount(0);
        head.choosesList("Việc của phòng Văn hóa - Xã hội");
        head.text("Kiểm tra nội dung kế hoạch").click();
        assertThat(head.text("Nhận việc")).isVisible();
        head.shot("tasklist-head");
    }

    @Test
    void signingOutOfTasklistEndsTheSessionForAllPages() {
        Officer head = officer("e2e.truong-phong").opensTasklist();

        head.page().locator(".account.dropdown, .account").first().click();
        head.text("Đăng xuất").click();

        head.page().getByLabel("Mật khẩu").waitFor();
        head.opens("/");
        head.page().waitForURL("**/login");
    }

    @Test
    void theSupervisorSeesCockpitAndNotAdmin() {
        Officer supervisor = officer("e2e.giam-sat").opens("/camunda/app/cockpit/default/");

        assertThat(supervisor.text("Lượt đang chạy")).isVisible();
        supervisor.shot("cockpit").opens("/camunda/app/admin/default/").shot("admin-refused");
        assertThat(supervisor.page().getByText("Danh sách người dùng")).hasCount(0);
    }

    private Officer officer(String account) {
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(account, TestAccounts.PASSWORD);
    }
}
