package vn.thidua.document.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.CertificatePrints;
import vn.thidua.document.DocumentId;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.CertificateSheet.Offset;
import vn.thidua.shared.Actor;

/** "In giấy khen": which stock, moved by how many millimetres, and a sheet to find that out. */
@Controller
class CertificatePrintController {

    private final CertificatePrints prints;

    CertificatePrintController(CertificatePrints prints) {
        this.prints = prints;
    }

    @GetMapping("/documents/{id}/certificates")
    String page(Actor reader, @PathVariable String id, Model model) {
        model.addAttribute("decision", prints.decision(reader, DocumentId.of(id)));
        model.addAttribute("boxes", Box.values());
        return "document/certificates";
    }

    /** @param chosen {@code stock}, {@code calibration}, {@code right}, {@code down}, {@code RECIPIENT.right} and so on */
    @GetMapping("/api/documents/{id}/certificates.pdf")
    ResponseEntity<byte[]> print(Actor reader, @PathVariable String id, @RequestParam Map<String, String> chosen) {
        CertificateSheet sheet = sheet(chosen);
        byte[] bytes = chosen.containsKey("calibration")
                ? prints.calibration(reader, DocumentId.of(id), sheet)
                : prints.all(reader, DocumentId.of(id), sheet);
        ContentDisposition inline = ContentDisposition.inline()
                .filename("giay-khen.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", inline.toString())
                .body(bytes);
    }

    private static CertificateSheet sheet(Map<String, String> chosen) {
        Map<Box, Offset> moved = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            Offset by = offset(chosen, box.name() + ".");
            if (!by.equals(Offset.NONE)) {
                moved.put(box, by);
            }
        }
        CertificateSheet sheet =
                "PRE_PRINTED".equals(chosen.get("stock")) ? CertificateSheet.prePrinted() : CertificateSheet.full();
        return sheet.moving(moved).shifted(offset(chosen, ""));
    }

    private static Offset offset(Map<String, String> chosen, String prefix) {
        return new Offset(millimetres(chosen.get(prefix + "right")), millimetres(chosen.get(prefix + "down")));
    }

    /** As people type it, {@code 1,5} or {@code 1.5}; nothing for what is no number. */
    private static double millimetres(@Nullable String typed) {
        String number = typed == null ? "" : typed.strip().replace(',', '.');
        return number.matches("-?\\d{1,2}(\\.\\d{1,2})?") ? Double.parseDouble(number) : 0;
    }
}
