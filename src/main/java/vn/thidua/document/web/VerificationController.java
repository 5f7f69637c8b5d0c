package vn.thidua.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.FileMatch;
import vn.thidua.document.Verification;
import vn.thidua.document.VerifiedDocument;
import vn.thidua.file.Sha256;

/**
 * The public page behind the code on a document. Who asks is not remembered, what is uploaded is hashed and dropped,
 * and whatever is not an issued document's code gets one and the same answer.
 */
@Controller
@RequestMapping("/v")
class VerificationController {

    private static final String CODE = "[0-9A-Za-z -]{1,40}";

    private final Verification verification;
    private final CallsPerAddress calls;

    VerificationController(Verification verification, CallsPerAddress calls) {
        this.verification = verification;
        this.calls = calls;
    }

    @ModelAttribute
    void keepOutOfIndexes(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String code) {
        String typed = code.strip();
        return typed.matches(CODE) ? "redirect:/v/" + plain(typed) : "document/verify";
    }

    @GetMapping("/{code}")
    String answer(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        return show(code, request, response, model).isPresent() ? "document/verified" : "document/verify";
    }

    /** A file to be compared; without one the page as it was. */
    @PostMapping("/{code}")
    String compare(
            @PathVariable String code,
            @RequestParam MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Optional<VerifiedDocument> document = show(code, request, response, model);
        if (document.isPresent() && !file.isEmpty()) {
            FileMatch match = verification.match(code, hash(file)).orElseThrow();
            model.addAttribute("match", match.outcome().name());
            model.addAttribute(
                    "rendition",
                    match.rendition() == null ? "" : match.rendition().label());
        }
        return document.isPresent() ? "document/verified" : "document/verify";
    }

    private Optional<VerifiedDocument> show(
            String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!calls.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", "60");
            model.addAttribute("tooOften", true);
            return Optional.empty();
        }
        Optional<VerifiedDocument> document = verification.find(code);
        if (document.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("unknown", true);
        }
        document.ifPresent(found -> model.addAttribute("document", found));
        model.addAttribute("code", plain(code));
        return document;
    }

    private static String plain(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    private static String hash(MultipartFile file) throws IOException {
        try (InputStream bytes = file.getInputStream();
                DigestInputStream hashed = new DigestInputStream(bytes, Sha256.digest())) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        }
    }
}
