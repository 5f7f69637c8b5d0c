package vn.thidua.award.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.award.statistics.YearOfAwards;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** The statutory form as an Excel list. */
@Component
class StatisticsSheet {

    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatisticsSheet(Organisation organisation, ApplicationEventPublisher events, Clock clock) {
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    byte[] write(Actor actor, YearOfAwards figures) {
        List<Sheet.Column> columns = new ArrayList<>(List.of(
                new Sheet.Column("Nội dung", 46),
                new Sheet.Column("Mã số", 8),
                new Sheet.Column("Đơn vị tính", 12),
                new Sheet.Column("Tổng số", 10)));
        figures.form().columns().forEach(column -> columns.add(new Sheet.Column(column.label(), 16)));
        String who =
                organisation.findPerson(actor.userId()).map(Person::fullName).orElse(actor.userId());
        String mark = "Biểu số %s; %s; trích xuất từ hệ thống Thi Đua lúc %s; người trích xuất: %s; %s."
                .formatted(
                        figures.form().code(),
                        organisation.ward().peoplesCommittee(),
                        Vietnamese.moment(clock.instant()),
                        who,
                        figures.agrees() ? "khớp các quyết định đã ban hành" : "CHƯA KHỚP các quyết định đã ban hành");
        events.publishEvent(new Recorded(
                actor,
                "AWARD_STATISTICS_EXPORTED",
                "award_statistics/" + figures.year(),
                Map.of("total", Integer.toString(figures.total()))));
        String title = "%s năm %d".formatted(figures.form().title(), figures.year());
        return SheetWriter.write(new Sheet("Thống kê khen thưởng", title, mark, columns, rows(figures)));
    }

    private static List<List<Object>> rows(YearOfAwards figures) {
        int width = figures.form().columns().size() + 1;
        List<List<Object>> rows = new ArrayList<>();
        for (YearOfAwards.Line line : figures.lines()) {
            List<Object> cells = new ArrayList<>(
                    List.of(line.row().label(), line.row().code(), line.row().unit()));
            cells.addAll(line.cells().isEmpty() ? Collections.nCopies(width, "") : line.cells());
            rows.add(cells);
        }
        return rows;
    }
}
