package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.Table;

/** What becomes of a kind's own content when the document corrects another of its kind (decree 30, article 18.3). */
final class CorrectedContent {

    private static final String REISSUED = "Cấp lại giấy khen cho các trường hợp có tên trong danh sách kèm theo; giấy"
            + " khen đã cấp cho các trường hợp này được thu lại và không còn giá trị. ";

    private CorrectedContent() {}

    static String summary(@Nullable Corrected corrected, String own) {
        return corrected != null && corrected.way() == CorrectionWay.AMEND
                ? "Sửa đổi, bổ sung " + corrected.cited()
                : own;
    }

    /** @param reissued certificates that are issued anew with it */
    static Content of(@Nullable Corrected corrected, DocumentKind kind, Content own, List<GrantedAward> reissued) {
        if (corrected == null) {
            return own;
        }
        return switch (corrected.way()) {
            case AMEND -> amending(corrected, kind, own, reissued);
            case REPLACE -> replacing(corrected, own);
            case RECTIFY, RECALL -> own;
        };
    }

    private static Content replacing(Corrected corrected, Content own) {
        List<Block> body = new ArrayList<>(own.body());
        body.add(Paragraph.of("%s này thay thế %s.".formatted(corrected.type(), corrected.cited())));
        return new Content(own.preamble(), body, own.annexes());
    }

    private static Content amending(Corrected corrected, DocumentKind kind, Content own, List<GrantedAward> reissued) {
        if (kind != DocumentKind.AWARD_DECISION) {
            return Content.of(clauses(corrected)).after(own.preamble());
        }
        Content content =
                Content.of(articles(corrected, own, !reissued.isEmpty())).after(own.preamble());
        return reissued.isEmpty() ? content : content.with(list(own, reissued));
    }

    private static Annex list(Content own, List<GrantedAward> reissued) {
        Table table = Table.of(
                Table.centre("STT", 6),
                Table.left("Tên tập thể, cá nhân, hộ gia đình", 28),
                Table.left("Chức vụ, đơn vị, địa chỉ", 26),
                Table.left("Thành tích", 28),
                Table.centre("Số sổ vàng", 12));
        int number = 0;
        for (GrantedAward award : reissued) {
            number++;
            table = table.row(
                    Integer.toString(number),
                    award.recipient(),
                    Objects.requireNonNullElse(award.address(), ""),
                    award.achievement(),
                    Objects.requireNonNullElse(award.goldenBook(), ""));
        }
        String attachedTo =
                own.annexes().isEmpty() ? null : own.annexes().get(0).attachedTo();
        return Annex.list("Danh sách giấy khen cấp lại", attachedTo, List.of(table));
    }

    /** The last article of a decision says who carries it out; it stays. */
    private static List<Block> articles(Corrected corrected, Content own, boolean reissuing) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.led("Điều 1.", "Sửa đổi, bổ sung %s như sau:".formatted(corrected.cited())));
        body.add(PointList.of(Texts.listed(
                corrected.items().stream().map(CorrectedContent::sentence).toList())));
        body.add(Paragraph.led("Điều 2.", reissuing ? REISSUED + rest(corrected) : rest(corrected)));
        body.add(own.body().get(own.body().size() - 1));
        return body;
    }

    private static List<Block> clauses(Corrected corrected) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of("Sửa đổi, bổ sung một số nội dung của %s như sau:".formatted(corrected.cited())));
        IntStream.range(0, corrected.items().size())
                .mapToObj(index -> Paragraph.of("%d. %s."
                        .formatted(
                                index + 1,
                                Texts.unended(sentence(corrected.items().get(index))))))
                .forEach(body::add);
        body.add(Paragraph.of(rest(corrected)));
        return body;
    }

    private static String rest(Corrected corrected) {
        return "Các nội dung khác của %s không thay đổi. %s này có hiệu lực kể từ ngày ký."
                .formatted(corrected.cited(), corrected.type());
    }

    /** Says for one place what goes and what comes. */
    static String sentence(CorrectionItem item) {
        if (item.printed().isEmpty()) {
            return "%s: bổ sung “%s”".formatted(item.place(), item.intended());
        }
        return item.intended().isEmpty()
                ? "%s: bỏ “%s”".formatted(item.place(), item.printed())
                : "%s: “%s” sửa thành “%s”".formatted(item.place(), item.printed(), item.intended());
    }
}
