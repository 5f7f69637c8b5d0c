package vn.thidua.e2e;

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
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
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

    Locator text(String words) {
        return page.getByText(words).first();
    }

    Officer shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
        return this;
    }
}
