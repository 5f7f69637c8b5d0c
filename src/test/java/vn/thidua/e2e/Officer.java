package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody of the ward at a browser. */
final class Officer {

    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Page page;
    private final String address;

    Officer(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    Officer signsIn(String account, String password) {
        page.navigate(address + "/login");
        page.getByLabel("Tên đăng nhập").fill(account);
        page.getByLabel("Mật khẩu").fill(password);
        presses("Đăng nhập");
        page.getByText("Xin chào").first().waitFor();
        return this;
    }

    Officer opens(String path) {
        page.navigate(address + path);
        return this;
    }

    Officer opensTasklist() {
        opens("/camunda/app/tasklist/default/");
        page.getByText("Việc tôi đang làm").first().waitFor();
        return this;
    }

    Officer choosesList(String name) {
        page.getByText(name).first().click();
        return this;
    }

    /** Opens the task in the list and claims it; its form is there then. */
    Officer takes(String list, String task) {
        choosesList(list);
        tasks().filter(new Locator.FilterOptions().setHasText(task)).first().click();
        presses("Nhận việc");
        assertThat(complete()).isEnabled();
        page.locator("form.thidua .checkbox, form.thidua textarea, form.thidua input, form.thidua fieldset")
                .first()
                .waitFor();
        return this;
    }

    Officer decides(String choice) {
        page.locator(".thidua-decision label")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
        return this;
    }

    Officer types(String label, char[] secret) {
        page.getByLabel(label).first().fill(new String(secret));
        return this;
    }

    /** The task is done and has left the screen. */
    Officer completes() {
        complete().click();
        page.getByText("Hãy chọn một công việc trong danh sách").first().waitFor();
        return this;
    }

    Officer triesToComplete() {
        complete().click();
        return this;
    }

    Officer presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    Locator tasks() {
        return page.locator("li.task h4 a");
    }

    Locator text(String words) {
        return page.getByText(words).first();
    }

    Officer shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
        return this;
    }

    private Locator complete() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành"))
                .first();
    }
}
