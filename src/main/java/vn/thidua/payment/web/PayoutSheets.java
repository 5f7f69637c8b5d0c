package vn.thidua.payment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.payment.BankAccount;
import vn.thidua.payment.Handover;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** A payment list as an office opens it. Bank accounts stand in the list for the bank alone. */
final class PayoutSheets {

    private record Column(String heading, int width, Function<PayoutLine, Object> cell) {}

    private static final Column WAY = new Column("Hình thức chi", 28, PayoutSheets::way);
    private static final Column COLLECTOR = new Column("Người nhận thay", 26, PayoutLine::collector);

    private static final List<Column> RECIPIENT = List.of(
            new Column("STT", 6, PayoutLine::number),
            new Column("Tập thể, cá nhân, hộ gia đình", 34, PayoutLine::name),
            new Column("Đối tượng", 14, line -> line.kind().label()),
            new Column("Đơn vị", 30, PayoutLine::unitName),
            new Column("Danh hiệu, hình thức khen thưởng", 30, PayoutLine::awardName),
            new Column("Tiền thưởng (đồng)", 18, PayoutLine::amount));

    private static final List<Column> PAYMENT = List.of(
            new Column("Cách tính", 34, PayoutLine::explained),
            WAY,
            new Column("Ngày chi", 12, line -> day(line.paidOn())),
            new Column("Ngày trao", 12, line -> day(line.handedOn())),
            COLLECTOR);

    private static final List<Column> HANDOVER = List.of(
            new Column("Số Sổ vàng", 12, PayoutLine::goldenBook),
            WAY,
            COLLECTOR,
            new Column("Ký nhận", 18, line -> ""));

    private final String mark;

    PayoutSheets(String userId, Instant at) {
        mark = "Xuất từ hệ thống lúc " + Vietnamese.moment(at) + " bởi " + userId;
    }

    /** What everybody concerned may see. */
    byte[] list(Payout payout) {
        return write("Danh sách chi", "Danh sách chi thưởng, " + payout.decision(), PAYMENT, payout.lines());
    }

    /** What is handed over on one day, to be signed by those who receive it. */
    byte[] handover(Payout payout, Handover handover) {
        String title = "Danh sách giao nhận giấy khen, tiền thưởng ngày %s tại %s, %s"
                .formatted(Vietnamese.date(handover.on()), handover.place(), payout.decision());
        return write("Giao nhận lần " + handover.number(), title, HANDOVER, payout.of(handover));
    }

    /** What the bank carries out; for the accountant alone. */
    byte[] transfers(Payout payout, Map<UUID, BankAccount> accounts) {
        List<PayoutLine> lines = payout.lines().stream()
                .filter(line -> accounts.containsKey(line.id()))
                .toList();
        String title = "Danh sách chuyển khoản tiền thưởng, " + payout.decision()
                + ". Dữ liệu cá nhân nhạy cảm: không công khai, xóa tệp khi đã chuyển xong.";
        return write("Chuyển khoản", title, bank(accounts), lines);
    }

    private static List<Column> bank(Map<UUID, BankAccount> accounts) {
        return List.of(
                new Column("Chủ tài khoản", 30, line -> of(accounts, line).holder()),
                new Column("Số tài khoản", 22, line -> of(accounts, line).number()),
                new Column(
                        "Ngân hàng, chi nhánh", 40, line -> of(accounts, line).bank()),
                WAY);
    }

    private static BankAccount of(Map<UUID, BankAccount> accounts, PayoutLine line) {
        return Objects.requireNonNull(accounts.get(line.id()));
    }

    private byte[] write(String name, String title, List<Column> more, List<PayoutLine> lines) {
        List<Column> columns = Stream.concat(RECIPIENT.stream(), more.stream()).toList();
        List<Sheet.Column> headings = columns.stream()
                .map(column -> new Sheet.Column(column.heading(), column.width()))
                .toList();
        List<List<Object>> rows = lines.stream()
                .map(line -> columns.stream()
                        .map(column -> column.cell().apply(line))
                        .toList())
                .toList();
        return SheetWriter.write(new Sheet(name, title, mark, headings, rows));
    }

    private static Object way(PayoutLine line) {
        PayoutLine.Way way = line.way();
        return way == null ? "" : way.label();
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
