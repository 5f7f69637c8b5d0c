package vn.thidua.award.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.award.GrantedAward;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** The history as an Excel list, with what units were called then and where they belong now. */
@Component
class HistorySheet {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Ngày quyết định", 14),
            new Sheet.Column("Số quyết định", 18),
            new Sheet.Column("Cấp quyết định", 32),
            new Sheet.Column("Đối tượng", 14),
            new Sheet.Column("Tên", 32),
            new Sheet.Column("Đơn vị khi được khen", 30),
            new Sheet.Column("Đơn vị hiện nay", 30),
            new Sheet.Column("Hình thức, danh hiệu", 28),
            new Sheet.Column("Loại hình", 22),
            new Sheet.Column("Khen về", 40),
            new Sheet.Column("Tiền thưởng (đồng)", 18),
            new Sheet.Column("Hủy ngày", 14),
            new Sheet.Column("Hủy, thu hồi theo", 36),
            new Sheet.Column("Tên ghi trước đây", 32));

    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HistorySheet(Organisation organisation, ApplicationEventPublisher events, Clock clock) {
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    byte[] write(Actor actor, List<GrantedAward> awards) {
        Map<String, String> now = organisation.unitNamesNow();
        List<List<Object>> rows =
                awards.stream().map(award -> cells(award, now)).toList();
        String who =
                organisation.findPerson(actor.userId()).map(Person::fullName).orElse(actor.userId());
        String mark = "Trích xuất từ hệ thống Thi Đua lúc %s; người trích xuất: %s; %d dòng."
                .formatted(Vietnamese.moment(clock.instant()), who, rows.size());
        events.publishEvent(new Recorded(
                actor, "AWARD_HISTORY_EXPORTED", "award_history", Map.of("rows", Integer.toString(rows.size()))));
        return SheetWriter.write(new Sheet("Khen thưởng", "Danh sách khen thưởng", mark, COLUMNS, rows));
    }

    private static List<Object> cells(GrantedAward award, Map<String, String> now) {
        return List.of(
                award.decidedOn(),
                Objects.requireNonNullElse(award.decisionCode(), "(chưa ban hành)"),
                award.grantedBy(),
                award.recipient().kind().label(),
                award.recipient().name(),
                award.unitName(),
                now.getOrDefault(award.unitCode(), award.unitName()),
                award.awardName(),
                award.achievement().label(),
                award.title(),
                award.money(),
                award.cancelledOn() == null ? "" : award.cancelledOn(),
                Objects.requireNonNullElse(award.cancelledBy(), ""),
                Objects.requireNonNullElse(award.formerName(), ""));
    }
}
