package vn.thidua.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.rulebook.ChangeDatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** What tests of numbers share: a year of their own, so that committed numbers disturb nobody, and a clock to turn. */
abstract class RegisterDesk {

    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());

    @Autowired
    RegisterRepository entries;

    @Autowired
    SeriesRepository series;

    @Autowired
    HoldRepository holds;

    @Autowired
    DatedValues values;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentWard ward;

    @Autowired
    PlatformTransactionManager transactions;

    final ApplicationEventPublisher events = event -> {};

    static int nextYear() {
        return YEAR.addAndGet(2);
    }

    void givenAWardThatNumbersPerType(int year) {
        if (!ward.isKnown()) {
            jdbc.sql("insert into ward (id, name, loaded_at) values ('11002', 'phường Thạch Khôi', now())")
                    .update();
        }
        values.change(CLERK, dated(ValueKey.FIRST_NUMBER, "1", LocalDate.of(year, 1, 1)));
        number(NumberingScheme.PER_TYPE, LocalDate.of(year, 1, 1));
        number(NumberingScheme.PER_TYPE, LocalDate.of(year + 1, 1, 1));
    }

    void number(NumberingScheme scheme, LocalDate from) {
        values.change(CLERK, dated(ValueKey.NUMBERING_SCHEME, scheme.name(), from));
    }

    static ChangeDatedValue dated(ValueKey key, String value, LocalDate from) {
        return new ChangeDatedValue(key.code(), value, from, "Quy chế công tác văn thư", true, "Thử nghiệm");
    }

    Register registerAt(String moment) {
        return registerAt(Instant.from(OffsetDateTime.parse(moment)));
    }

    Register registerAt(Instant moment) {
        Clock clock = Clock.fixed(moment, Vietnamese.ZONE);
        SeriesSchemes schemes = new SeriesSchemes(values);
        Numbering numbering = new Numbering(holds, entries, series, schemes, clock, events);
        return new Register(entries, series, schemes, numbering, clock, events);
    }

    static TakeNumber request(Issuer issuer, String type, String symbol) {
        return request(UUID.randomUUID(), issuer, type, symbol);
    }

    static TakeNumber request(UUID documentId, Issuer issuer, String type, String symbol) {
        return new TakeNumber(
                documentId,
                issuer,
                type,
                symbol,
                "Kế hoạch phát động; giữ \"dấu\"",
                "Người Ký",
                "Các đơn vị",
                "VHXH",
                3);
    }

    <T> T in(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    void in(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
