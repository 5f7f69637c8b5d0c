package vn.thidua.register.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.installation.Trial;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Ward;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.RegisterBook;
import vn.thidua.paper.RegisterBookRenderer;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.paper.Table;
import vn.thidua.register.Issuer;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.register.RegisterSearch;
import vn.thidua.register.incoming.IncomingColumns;
import vn.thidua.register.incoming.IncomingDocument;
import vn.thidua.register.incoming.IncomingDocuments;
import vn.thidua.register.incoming.IncomingSearch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Prints the registers to be bound, complete, void numbers included (decree 30, art. 16 and 22; R-24). */
@Service
@Transactional
public class RegisterBooks {

    private static final List<Double> OUTGOING = List.of(12.0, 10.5, 25.0, 13.0, 23.0, 11.0, 7.5, 10.5, 9.0, 15.0);
    private static final List<Double> INCOMING = List.of(10.5, 6.0, 16.0, 13.0, 10.5, 28.0, 17.0, 10.5, 11.0, 13.0);
    private static final List<Double> FOLLOW_UP = List.of(6.0, 38.0, 22.0, 12.0, 16.0, 17.0, 20.0);

    private final Register register;
    private final IncomingDocuments incoming;
    private final Organisation organisation;
    private final RegisterBookRenderer renderer;
    private final Trial trial;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegisterBooks(
            Register register,
            IncomingDocuments incoming,
            Organisation organisation,
            RegisterBookRenderer renderer,
            Trial trial,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.incoming = incoming;
        this.organisation = organisation;
        this.renderer = renderer;
        this.trial = trial;
        this.clock = clock;
        this.events = events;
    }

    public RenderedPdf outgoing(Actor actor, BookOrder order) {
        List<RegisterEntry> entries = register.search(RegisterSearch.ofYear(order.year())).stream()
                .filter(entry -> order.issuer() == null || entry.issuer() == order.issuer())
                .filter(entry -> order.covers(entry.issuedOn()))
                .toList();
        long dead = entries.stream().filter(RegisterEntry::isVoid).count();
        long late = entries.stream().filter(RegisterEntry::isLate).count();
        String total = "Tổng số: %d số đăng ký, trong đó %d số bị hủy, %d văn bản cấp số trên giấy và vào sổ sau."
                .formatted(entries.size(), dead, late);
        return print(
                actor,
                order,
                "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                NumberRange.of(entries),
                columns(Register.headings(), OUTGOING, List.of(2, 7, 8)),
                entries.stream().map(RegisterEntry::columns).toList(),
                total);
    }

    public RenderedPdf incoming(Actor actor, BookOrder order) {
        List<IncomingDocument> documents = documents(order);
        return print(
                actor,
                order,
                "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                range(documents),
                columns(IncomingColumns.registerHeadings(), INCOMING, List.of(1, 2, 5, 8)),
                documents.stream().map(IncomingColumns::register).toList(),
                "Tổng số: %d văn bản đến.".formatted(documents.size()));
    }

    public RenderedPdf followUp(Actor actor, BookOrder order) {
        List<IncomingDocument> documents = documents(order);
        long open = documents.stream()
                .filter(document -> document.handling().isOpen())
                .count();
        return print(
                actor,
                order,
                "SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN",
                range(documents),
                columns(IncomingColumns.followUpHeadings(), FOLLOW_UP, List.of(1, 4)),
                documents.stream().map(IncomingColumns::followUp).toList(),
                "Tổng số: %d văn bản đến, trong đó %d văn bản chưa giải quyết xong.".formatted(documents.size(), open));
    }

    private List<IncomingDocument> documents(BookOrder order) {
        return incoming.search(IncomingSearch.ofYear(order.year())).stream()
                .filter(document -> order.covers(document.arrivedOn()))
                .toList();
    }

    private RenderedPdf print(
            Actor actor,
            BookOrder order,
            String title,
            String range,
            List<Table.Column> columns,
            List<List<String>> rows,
            String total) {
        Instant now = clock.instant();
        Ward ward = organisation.ward();
        String agency = agency(ward, order.issuer());
        RenderedPdf pdf = renderer.render(new RegisterBook(
                new PaperIdentity(title + "/" + order, now, agency),
                parent(ward, order.issuer()),
                agency,
                title,
                List.of("Năm: " + order.year(), days(order), range, "Quyển số: %02d".formatted(order.volume())),
                columns,
                rows,
                List.of(
                        total,
                        "In từ hệ thống Thi Đua lúc %s; người in: %s.".formatted(Vietnamese.moment(now), name(actor))),
                trial.isTrial()));
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_PRINTED",
                "register/" + order.year(),
                Map.of("book", title, "rows", Integer.toString(rows.size()), "sha256", pdf.sha256())));
        return pdf;
    }

    private static List<Table.Column> columns(List<String> headings, List<Double> weights, List<Integer> centred) {
        return Stream.iterate(0, i -> i + 1)
                .limit(headings.size())
                .map(i -> centred.contains(i + 1)
                        ? Table.centre(headings.get(i), weights.get(i))
                        : Table.left(headings.get(i), weights.get(i)))
                .toList();
    }

    private static String agency(Ward ward, @Nullable Issuer issuer) {
        String committee = ward.peoplesCommittee().toUpperCase(Locale.ROOT);
        return issuer == null || issuer == Issuer.PEOPLES_COMMITTEE
                ? committee
                : issuer.label().toUpperCase(Locale.ROOT);
    }

    private static String parent(Ward ward, @Nullable Issuer issuer) {
        return issuer == null || issuer == Issuer.PEOPLES_COMMITTEE
                ? "ỦY BAN NHÂN DÂN " + ward.city().toUpperCase(Locale.ROOT)
                : ward.peoplesCommittee().toUpperCase(Locale.ROOT);
    }

    private static String days(BookOrder order) {
        LocalDate from = order.from() == null ? LocalDate.of(order.year(), 1, 1) : order.from();
        LocalDate to = order.to() == null ? LocalDate.of(order.year(), 12, 31) : order.to();
        return "Từ ngày %s đến ngày %s".formatted(Vietnamese.officialDate(from), Vietnamese.officialDate(to));
    }

    private static String range(List<IncomingDocument> documents) {
        return documents.isEmpty()
                ? "Từ số ……… đến số ………"
                : NumberRange.line(
                        documents.stream().map(IncomingDocument::number).toList());
    }

    private String name(Actor actor) {
        return organisation.findPerson(actor.userId()).map(Person::fullName).orElse(actor.userId());
    }
}
