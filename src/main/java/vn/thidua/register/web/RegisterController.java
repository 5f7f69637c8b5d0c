package vn.thidua.register.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.register.Issuer;
import vn.thidua.register.Register;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** The register of outgoing documents: to look up and to take away; the records clerk gives numbers up. */
@Controller
@RequestMapping("/register")
class RegisterController {

    private static final List<Role> READERS = List.of(
            Role.CLERK,
            Role.CULTURE_OFFICER,
            Role.CULTURE_HEAD,
            Role.FORM_CHECKER,
            Role.CHAIRMAN,
            Role.VICE_CHAIRMAN,
            Role.SUPERVISOR,
            Role.ADMINISTRATOR);

    /** Types the program issues, as their series are called. */
    private static final List<String> TYPES = List.of("KH", "CV", "TB", "BC", "BB", "TTr", "QĐ");

    private final Register register;
    private final Sentences sentences;
    private final Clock clock;

    RegisterController(Register register, Sentences sentences, Clock clock) {
        this.register = register;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String page(
            Actor reader,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        require(READERS.stream().anyMatch(reader::has));
        int shown = year == null ? thisYear() : year;
        TreeSet<Integer> years = new TreeSet<>(register.years());
        years.add(thisYear());
        years.add(shown);
        model.addAttribute("years", years.descendingSet());
        model.addAttribute("year", shown);
        model.addAttribute("q", q);
        model.addAttribute("rows", register.entries(shown, q));
        model.addAttribute("headings", Register.headings());
        model.addAttribute("issuers", Issuer.values());
        model.addAttribute("types", TYPES);
        model.addAttribute("mayChange", mayChange(reader));
        return "register/register";
    }

    /** With a byte-order mark, by which spreadsheets know the file's letters. */
    @GetMapping("/outgoing.csv")
    ResponseEntity<byte[]> csv(Actor reader, @RequestParam int year) {
        require(READERS.stream().anyMatch(reader::has));
        byte[] bytes = ("\uFEFF" + register.csv(year)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"so-van-ban-di-%d.csv\"".formatted(year))
                .body(bytes);
    }

    @PostMapping("/entries/{id}/cancellation")
    String cancel(Actor clerk, @PathVariable UUID id, @RequestParam String reason, RedirectAttributes next) {
        require(mayChange(clerk));
        return run(next, "register.cancelled", () -> register.cancel(clerk, id, reason));
    }

    @PostMapping("/series")
    String begin(
            Actor clerk,
            @RequestParam Issuer issuer,
            @RequestParam String type,
            @RequestParam int lastNumber,
            RedirectAttributes next) {
        require(mayChange(clerk) && TYPES.contains(type));
        return run(next, "register.begun", () -> register.begin(clerk, issuer, type, lastNumber));
    }

    private String run(RedirectAttributes next, String done, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.text(done));
        } catch (BusinessRuleViolation violation) {
            next.addFlashAttribute("problems", sentences.of(violation));
        }
        return "redirect:/register";
    }

    private static boolean mayChange(Actor actor) {
        return actor.has(Role.CLERK);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("The register is for the ward's staff.");
        }
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).getYear();
    }
}
