package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.paper.Block;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;
import vn.thidua.payment.Handover;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.payment.Payouts;

/** The record that certificates and money were handed over; who receives signs in its list. */
@Component
class HandoverRecordComposer implements Composer<HandoverPaper> {

    private final Payouts payouts;
    private final Organisation organisation;
    private final AwardPapers papers;

    HandoverRecordComposer(Payouts payouts, Organisation organisation, AwardPapers papers) {
        this.payouts = payouts;
        this.organisation = organisation;
        this.papers = papers;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HANDOVER_RECORD;
    }

    @Override
    public Class<HandoverPaper> dataType() {
        return HandoverPaper.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        Payout payout = payouts.get(Handover.payoutOf(subjectId));
        return new SubjectFacts(papers.subject(payout.subject()).campaignId(), Handover.numberOf(subjectId), null);
    }

    @Override
    public HandoverPaper read(String subjectId) {
        Payout payout = payouts.get(Handover.payoutOf(subjectId));
        Handover handover = payouts.handover(payout.id(), Handover.numberOf(subjectId));
        Person giver = organisation.person(handover.giver());
        return new HandoverPaper(
                payout.decision(),
                payout.title(),
                handover.on(),
                handover.place(),
                giver.fullName() + ", " + giver.positionTitle(),
                payout.of(handover).stream().map(HandoverRecordComposer::row).toList());
    }

    private static HandoverPaper.Row row(PayoutLine line) {
        Way way = line.way();
        return new HandoverPaper.Row(
                line.name(),
                line.unitName(),
                line.unitCode(),
                line.awardName(),
                line.amount(),
                way == null ? "" : way.name(),
                line.collector());
    }

    @Override
    public Map<String, String> words(HandoverPaper data) {
        return data.words();
    }

    @Override
    public Map<String, List<String>> audiences(HandoverPaper data) {
        return Map.of("awarded", data.units());
    }

    @Override
    public Content compose(HandoverPaper data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        body.add(Heading.roman(1, texts.get("attendanceHeading")));
        body.add(Paragraph.of(texts.get("giver")));
        body.add(Paragraph.of(texts.get("receivers")));
        body.add(Heading.roman(2, texts.get("contentHeading")));
        body.add(Paragraph.of(texts.get("handedOver")));
        body.add(table(data));
        if (data.sum(Way.CASH) + data.sum(Way.TRANSFER) > 0) {
            body.add(Paragraph.of(texts.get("total")));
        }
        if (data.sum(Way.CASH) > 0) {
            body.add(Paragraph.of(texts.get("cash")));
        }
        if (data.sum(Way.TRANSFER) > 0) {
            body.add(Paragraph.of(texts.get("transfer")));
        }
        texts.passage("note").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("end")));
        return Content.of(body);
    }

    private static Table table(HandoverPaper data) {
        Table table = Table.of(
                Table.centre("STT", 6),
                Table.left("Tập thể, cá nhân, hộ gia đình", 26),
                Table.left("Đơn vị", 20),
                Table.left("Danh hiệu, hình thức", 17),
                Table.right("Tiền thưởng (đồng)", 13),
                Table.left("Người nhận, ký nhận", 18));
        int number = 0;
        for (HandoverPaper.Row row : data.rows()) {
            number++;
            table = table.row(
                    Integer.toString(number),
                    row.name(),
                    row.unit().equals(row.name()) ? "" : row.unit(),
                    row.award(),
                    money(row),
                    row.collector());
        }
        return table;
    }

    private static String money(HandoverPaper.Row row) {
        if (row.amount() == 0) {
            return "";
        }
        return Numbers.of(row.amount()) + (row.way().equals(Way.TRANSFER.name()) ? " (chuyển khoản)" : "");
    }
}
