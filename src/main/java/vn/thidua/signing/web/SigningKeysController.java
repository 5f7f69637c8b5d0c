package vn.thidua.signing.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;
import vn.thidua.signing.Credentials;
import vn.thidua.signing.Holder;
import vn.thidua.signing.KeyKind;

/** Where the administrator registers certificates and pictures and revokes; the path is open to him alone. */
@Controller
@RequestMapping("/admin/signing")
class SigningKeysController {

    private static final String BACK = "redirect:/admin/signing";

    private final Credentials credentials;
    private final KeyViews views;
    private final PageForms forms;

    SigningKeysController(Credentials credentials, KeyViews views, PageForms forms) {
        this.credentials = credentials;
        this.views = views;
        this.forms = forms;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("rows", views.rows());
        model.addAttribute("holders", views.holders());
        model.addAttribute("devices", views.devices());
        model.addAttribute("kinds", KeyKind.values());
        return "signing/keys";
    }

    @PostMapping("/keys")
    String register(Actor actor, @ModelAttribute RegisterForm form, RedirectAttributes next) {
        forms.tell(next, "signing.registered", () -> register(actor, form));
        return BACK;
    }

    private void register(Actor actor, RegisterForm form) {
        form.check();
        Holder holder = form.owner();
        switch (Objects.requireNonNull(form.kind())) {
            case PKCS12 -> credentials.registerFile(actor, holder, form.bytes(), form.secret());
            case PKCS11 -> credentials.registerDevice(actor, holder, String.valueOf(form.device()), form.secret());
            case OWN_DEVICE -> credentials.registerOwnDevice(actor, holder, form.bytes());
        }
    }

    @PostMapping("/pictures")
    String picture(
            Actor actor,
            @RequestParam @Nullable String holder,
            @RequestParam @Nullable MultipartFile picture,
            RedirectAttributes next) {
        forms.tell(
                next,
                "signing.picture.kept",
                () -> credentials.keepPicture(actor, RegisterForm.holder(holder), RegisterForm.bytes(picture)));
        return BACK;
    }

    @GetMapping("/pictures/{kind}/{id}.png")
    ResponseEntity<byte[]> picture(@PathVariable Holder.Kind kind, @PathVariable String id) {
        return credentials
                .pictureOf(new Holder(kind, id))
                .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/{id}/revocation")
    String revoke(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        forms.tell(next, "signing.revoked", () -> credentials.revoke(actor, id, reason));
        return BACK;
    }
}
