package vn.thidua.payment.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditTrail;
import vn.thidua.payment.request.DataRequest.Kind;
import vn.thidua.payment.request.Reply.Channel;
import vn.thidua.payment.request.Reply.Result;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
class DataRequestsIT {

    private static final Actor HEAD = new Actor("truong-vhxh", Set.of(Role.CULTURE_HEAD), Set.of());
    /** A Friday; the Tuesday after it is the Day of Vietnamese Culture. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final DataRequestRepository repository;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final DataRequests requests;

    @Autowired
    DataRequestsIT(
            DataRequestRepository repository,
            WorkingCalendar calendar,
            DatedValues values,
            ApplicationEventPublisher events,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.repository = repository;
        this.audit = audit;
        this.jdbc = jdbc;
        Clock december = Clock.fixed(
                LocalDate.of(2026, 12, 31).atStartOfDay(Vietnamese.ZONE).toInstant(), Vietnamese.ZONE);
        this.requests = new DataRequests(repository, calendar, values, events, december);
    }

    @ParameterizedTest
    @CsvSource({"ACCESS,", "CORRECTION,", "ERASURE,", "WITHDRAWAL,5/12", "RESTRICTION,5/12", "OBJECTION,5/12"})
    @DisplayName("R-58, R-39: two working days to answer, over the holiday of 24/11; 15 days to end what was agreed to")
    void eachKindHasItsTerms(Kind kind, @Nullable String settlement) {
        DataRequest request = entered(FRIDAY, kind);

        assertThat(request.answerDue()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(request.settlementDue()).isEqualTo(settlement == null ? null : LocalDate.of(2026, 12, 5));
    }

    @Test
    @DisplayName("R-58: the terms are those of the day; before 2026 it was 72 hours")
    void aTermIsThatOfItsDay() {
        DataRequest request = entered(LocalDate.of(2025, 9, 10), Kind.WITHDRAWAL);

        assertThat(request.settlementDue()).isEqualTo(LocalDate.of(2025, 9, 13));
    }

    @Test
    @DisplayName("R-58: what is not answered on the last day is overdue the day after")
    void whatIsNotAnsweredIsOverdue() {
        DataRequest request = entered(FRIDAY, Kind.ACCESS);

        assertThat(request.isOverdue(LocalDate.of(2026, 11, 25))).isFalse();
        assertThat(request.isOverdue(LocalDate.of(2026, 11, 26))).isTrue();
    }

    @Test
    @DisplayName("R-58: a first answer stops the first term, the second one runs on until it is carried out")
    void bothTermsAreTracked() {
        UUID id = entered(FRIDAY, Kind.OBJECTION).id();

        answer(id, Result.ANSWERED, LocalDate.of(2026, 11, 24));
        DataRequest answered = get(id);
        assertThat(answered.isOverdue(LocalDate.of(2026, 12, 5))).isFalse();
        assertThat(answered.isOverdue(LocalDate.of(2026, 12, 6))).isTrue();
        answer(id, Result.FULFILLED, LocalDate.of(2026, 12, 7));

        DataRequest done = get(id);
        assertThat(done.isOpen()).isFalse();
        assertThat(done.isOverdue(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(done.wasLate()).isTrue();
        assertThat(Objects.requireNonNull(done.firstAnswer()))
                .returns(Channel.PAPER, Reply::channel)
                .returns(LocalDate.of(2026, 11, 24), Reply::on);
    }

    @Test
    @DisplayName("R-58: who is answered and served at once is not late")
    void anAnswerThatEndsTheMatterIsTheFirstOneToo() {
        UUID id = entered(FRIDAY, Kind.ACCESS).id();

        answer(id, Result.FULFILLED, LocalDate.of(2026, 11, 23));

        assertThat(get(id).wasLate()).isFalse();
        assertThat(get(id).due()).isNull();
        BusinessRuleViolation again = catchThrowableOfType(
                BusinessRuleViolation.class, () -> answer(id, Result.ANSWERED, LocalDate.of(2026, 11, 24)));
        assertThat(again.has("DATA_REQUEST_ANSWERED_ALREADY")).isTrue();
    }

    @Test
    @DisplayName("R-58: requests and answers are written down, and no line is changed afterwards")
    void theRegisterIsKept() {
        UUID id = entered(FRIDAY, Kind.CORRECTION).id();
        answer(id, Result.REFUSED, LocalDate.of(2026, 11, 23));

        assertThat(audit.about("data_request/" + id))
                .extracting(AuditEntry::action)
                .containsExactly("DATA_REQUEST_ENTERED", "DATA_REQUEST_ANSWERED");
        assertThatThrownBy(() -> jdbc.sql("update data_request set name = 'ai đó' where id = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> requests.enter(HEAD, new EnterRequest(LocalDate.of(2027, 1, 1), " ", "", null, "", null)));

        assertThat(refusal.problems())
                .extracting(Problem::field)
                .containsExactly("receivedOn", "name", "contact", "kind", "about");
    }

    @Test
    @DisplayName("R-58: only the head of the culture office, the accountant and the administrator see requests")
    void nobodyElseSeesRequests() {
        for (Role role : List.of(Role.CULTURE_OFFICER, Role.CLERK, Role.SUPERVISOR, Role.UNIT_REPORTER)) {
            Actor other = new Actor("ai-do", Set.of(role), Set.of());
            assertThatThrownBy(() -> requests.all(other)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private DataRequest entered(LocalDate on, Kind kind) {
        return get(requests.enter(
                HEAD, new EnterRequest(on, "Đoàn Khắc Tuệ", "0912 345 678", kind, "Dữ liệu khen thưởng", null)));
    }

    private void answer(UUID id, Result result, LocalDate on) {
        requests.answer(HEAD, new AnswerRequest(id, result, on, Channel.PAPER, "Đã trả lời bằng công văn"));
    }

    private DataRequest get(UUID id) {
        return repository.find(id).orElseThrow();
    }
}
