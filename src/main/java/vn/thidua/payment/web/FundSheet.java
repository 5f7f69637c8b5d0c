package vn.thidua.payment.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.payment.FundEntry;
import vn.thidua.payment.FundYear;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** The fund's ledger as an office opens it. */
final class FundSheet {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Ngày", 12),
            new Sheet.Column("Loại", 24),
            new Sheet.Column("Nội dung", 60),
            new Sheet.Column("Số tiền (đồng)", 18),
            new Sheet.Column("Lý do, căn cứ", 50),
            new Sheet.Column("Người ghi", 20));

    private FundSheet() {}

    static byte[] of(FundYear fund, List<FundEntry> entries, String userId, Instant at) {
        List<List<Object>> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(List.of(
                entry.on(), entry.kind().label(), entry.what(), entry.amount(), entry.reason(), entry.enteredBy())));
        rows.add(List.of("", "Kinh phí được cấp", "", fund.budget(), "", ""));
        rows.add(List.of("", "Đã cam kết", "", fund.committed(), "", ""));
        rows.add(List.of("", "Đã chi", "", fund.paid(), "", ""));
        rows.add(List.of("", "Đã thu hồi", "", fund.recovered(), "", ""));
        rows.add(List.of("", "Còn được cam kết", "", fund.free(), "", ""));
        return SheetWriter.write(new Sheet(
                "Quỹ " + fund.year(),
                "Sổ theo dõi quỹ thi đua, khen thưởng năm " + fund.year(),
                "Xuất từ hệ thống lúc " + Vietnamese.moment(at) + " bởi " + userId,
                COLUMNS,
                rows));
    }
}
