package vn.thidua.register.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
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
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** What a search found, as an Excel list with real dates and numbers. */
@Service
@Transactional
public class RegisterSheets {

    private static final List<Integer> OUTGOING = List.of(16, 12, 50, 24, 40, 18, 10, 12, 18, 30);
    private static final List<Integer> INCOMING = List.of(12, 8, 28, 20, 12, 50, 28, 12, 18, 30);
    private static final List<Integer> FOLLOW_UP = List.of(8, 60, 28, 12, 18, 22, 30);

    private final Register register;
    private final IncomingDocuments incoming;
    private final Organisation organisation;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegisterSheets(
            Register register,
            IncomingDocuments incoming,
            Organisation organisation,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.incoming = incoming;
        this.organisation = organisation;
        this.clock = clock;
        this.events = events;
    }

    public byte[] outgoing(Actor actor, RegisterSearch search) {
        List<List<Object>> rows = rows(register.search(search), RegisterSheets::cells);
        String title = "Sổ đăng ký văn bản đi năm " + search.year();
        return write(actor, "Văn bản đi", title, columns(Register.headings(), OUTGOING), rows);
    }

    public byte[] incoming(Actor actor, IncomingSearch search) {
        List<List<Object>> rows = rows(incoming.search(search), RegisterSheets::cells);
        String title = "Sổ đăng ký văn bản đến năm " + search.year();
        return write(actor, "Văn bản đến", title, columns(IncomingColumns.registerHeadings(), INCOMING), rows);
    }

    public byte[] followUp(Actor actor, IncomingSearch search) {
        List<List<Object>> rows = rows(incoming.search(search), RegisterSheets::followUpCells);
        String title = "Sổ theo dõi giải quyết văn bản đến năm " + search.year();
        return write(actor, "Theo dõi giải quyết", title, columns(IncomingColumns.followUpHeadings(), FOLLOW_UP), rows);
    }

    private byte[] write(Actor actor, String name, String title, List<Sheet.Column> columns, List<List<Object>> rows) {
        String who =
                organisation.findPerson(actor.userId()).map(Person::fullName).orElse(actor.userId());
        String mark = "Trích xuất từ hệ thống Thi Đua lúc %s; người trích xuất: %s; %d dòng."
                .formatted(Vietnamese.moment(clock.instant()), who, rows.size());
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_EXPORTED",
                "register/" + name,
                Map.of("title", title, "rows", Integer.toString(rows.size()))));
        return SheetWriter.write(new Sheet(name, title, mark, columns, rows));
    }

    private static List<Object> cells(RegisterEntry entry) {
        List<Object> cells = new ArrayList<>(entry.columns());
        cells.set(1, entry.issuedOn());
        cells.set(6, entry.copies());
        cells.set(7, date(entry.handedOverOn()));
        return cells;
    }

    private static List<Object> cells(IncomingDocument document) {
        List<Object> cells = new ArrayList<>(IncomingColumns.register(document));
        cells.set(0, document.arrivedOn());
        cells.set(1, document.number());
        cells.set(4, date(document.documentDate()));
        cells.set(7, date(document.last() == null ? null : document.last().handedOn()));
        return cells;
    }

    private static List<Object> followUpCells(IncomingDocument document) {
        List<Object> cells = new ArrayList<>(IncomingColumns.followUp(document));
        cells.set(0, document.number());
        cells.set(3, date(document.dueNow()));
        return cells;
    }

    private static Object date(@Nullable LocalDate date) {
        return date == null ? "" : date;
    }

    private static <T> List<List<Object>> rows(List<T> found, Function<T, List<Object>> cells) {
        return found.stream().map(cells).toList();
    }

    private static List<Sheet.Column> columns(List<String> headings, List<Integer> widths) {
        List<Sheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new Sheet.Column(headings.get(i), widths.get(i)));
        }
        return columns;
    }
}
