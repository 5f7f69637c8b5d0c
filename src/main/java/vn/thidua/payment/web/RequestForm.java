package vn.thidua.payment.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine;
import vn.thidua.payment.request.DataRequest.Kind;
import vn.thidua.payment.request.EnterRequest;
import vn.thidua.shared.EnteredDate;

/** A request as it is typed; {@code line} is of the payment list from whose accounts it was begun. */
record RequestForm(
        @EnteredDate @Nullable LocalDate receivedOn,
        @Nullable String name,
        @Nullable String contact,
        @Nullable Kind kind,
        @Nullable String about,
        @Nullable UUID line) {

    static RequestForm empty(LocalDate today) {
        return new RequestForm(today, "", "", null, "", null);
    }

    /** Somebody wants the own account erased. */
    static RequestForm erasing(PayoutLine line, Payout payout, LocalDate today) {
        return new RequestForm(
                today,
                line.name(),
                "",
                Kind.ERASURE,
                "Xóa thông tin tài khoản nhận tiền thưởng theo " + payout.decision(),
                line.id());
    }

    EnterRequest command() {
        return new EnterRequest(receivedOn, text(name), text(contact), kind, text(about), line);
    }

    private static String text(@Nullable String entered) {
        return Objects.requireNonNullElse(entered, "");
    }
}
