package vn.thidua.payment.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.payment.request.AnswerRequest;
import vn.thidua.payment.request.Reply.Channel;
import vn.thidua.payment.request.Reply.Result;
import vn.thidua.shared.EnteredDate;

/** What the ward answered, as it is typed beside the request. */
record AnswerForm(
        @Nullable Result result,
        @EnteredDate @Nullable LocalDate on,
        @Nullable Channel channel,
        @Nullable String words) {

    AnswerRequest command(UUID requestId) {
        return new AnswerRequest(requestId, result, on, channel, Objects.requireNonNullElse(words, ""));
    }
}
