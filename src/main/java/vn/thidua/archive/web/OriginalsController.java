package vn.thidua.archive.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.archive.OriginalChecks;

/** What the last nights' checks of all kept files found. */
@Controller
class OriginalsController {

    private static final int NIGHTS = 30;

    private final OriginalChecks checks;

    OriginalsController(OriginalChecks checks) {
        this.checks = checks;
    }

    @GetMapping("/admin/originals")
    String page(Model model) {
        model.addAttribute("checks", checks.latest(NIGHTS));
        return "archive/originals";
    }
}
