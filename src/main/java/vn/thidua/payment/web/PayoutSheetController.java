package vn.thidua.payment.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.payment.BankAccounts;
import vn.thidua.payment.Payout;
import vn.thidua.payment.Payouts;
import vn.thidua.shared.Actor;

/** Payment lists to take away; only the accountant's list for the bank names accounts. */
@Controller
@RequestMapping("/payments/{id}")
class PayoutSheetController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Payouts payouts;
    private final BankAccounts accounts;
    private final Clock clock;

    PayoutSheetController(Payouts payouts, BankAccounts accounts, Clock clock) {
        this.payouts = payouts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable UUID id) {
        PaymentReaders.requireReading(actor);
        Payout payout = payouts.get(id);
        return file("danh-sach-chi-thuong-" + payout.decidedOn(), sheets(actor).list(payout));
    }

    @GetMapping("/handovers/{number}.xlsx")
    ResponseEntity<byte[]> handover(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        PaymentReaders.requireReading(actor);
        byte[] sheet = sheets(actor).handover(payouts.get(id), payouts.handover(id, number));
        return file("giao-nhan-lan-" + number, sheet);
    }

    @GetMapping("/accounts.xlsx")
    ResponseEntity<byte[]> transfers(Actor actor, @PathVariable UUID id) {
        PaymentReaders.requireEntering(actor);
        Payout payout = payouts.get(id);
        return file("chuyen-khoan-" + payout.decidedOn(), sheets(actor).transfers(payout, accounts.export(actor, id)));
    }

    private PayoutSheets sheets(Actor actor) {
        return new PayoutSheets(actor.userId(), clock.instant());
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        ContentDisposition attached =
                ContentDisposition.attachment().filename(name + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(bytes);
    }
}
