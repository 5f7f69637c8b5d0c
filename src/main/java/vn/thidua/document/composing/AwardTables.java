package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.BallotResult;
import vn.thidua.award.Recipient;
import vn.thidua.award.RecipientKind;
import vn.thidua.paper.Numerals;
import vn.thidua.paper.Table;

/** Lists of recipients: collectives, individuals, households, numbered through; the same order in every paper. */
final class AwardTables {

    private AwardTables() {}

    /** What the council voted, with the votes. */
    static Table votes(AwardSnapshot round) {
        return grouped(
                round,
                round.items(),
                Table.of(
                        Table.centre("STT", 6),
                        Table.left("Tên tập thể, cá nhân, hộ gia đình", 30),
                        Table.left("Hình thức đề nghị", 18),
                        Table.centre("Đồng ý", 10),
                        Table.centre("Không đồng ý", 11),
                        Table.centre("Tỷ lệ", 11),
                        Table.left("Kết luận", 14)),
                (number, item) -> voteRow(number, item, Objects.requireNonNull(item.vote())));
    }

    private static String[] voteRow(String number, AwardSnapshot.Item item, BallotResult.ItemVote vote) {
        return new String[] {
            number,
            name(item),
            item.awardName(),
            vote.ratio(),
            Integer.toString(vote.disagree()),
            vote.percent(),
            vote.passed() ? "Đề nghị khen thưởng" : "Không đề nghị"
        };
    }

    /** What is proposed, with the columns every submission has; the votes' only where the council voted. */
    static Table proposals(AwardSnapshot round, List<AwardSnapshot.Item> items) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.centre("STT", 5),
                Table.left("Tên tập thể, cá nhân, hộ gia đình", 20),
                Table.centre("Năm sinh, giới tính", 10),
                Table.left("Chức vụ, đơn vị", 20),
                Table.left("Hình thức đề nghị", 12),
                Table.left("Tóm tắt thành tích", 30)));
        if (!round.isWithoutCouncil()) {
            columns.add(Table.centre("Tỷ lệ phiếu", 11));
        }
        return grouped(
                round,
                items,
                Table.of(columns.toArray(Table.Column[]::new)),
                (number, item) -> proposalRow(number, item));
    }

    private static String[] proposalRow(String number, AwardSnapshot.Item item) {
        List<String> cells = new ArrayList<>(List.of(
                number,
                item.recipient().name(),
                birthAndGender(item.recipient()),
                place(item),
                item.awardName(),
                item.achievement()));
        if (item.vote() != null) {
            cells.add(item.vote().ratio() + " (" + item.vote().percent() + ")");
        }
        return cells.toArray(String[]::new);
    }

    /** What is granted, with the money of each; which award it is where the list has several. */
    static Table decision(AwardSnapshot round) {
        boolean several = round.granted().stream()
                        .map(AwardSnapshot.Item::awardName)
                        .distinct()
                        .count()
                > 1;
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.centre("STT", 6),
                Table.left("Tên tập thể, cá nhân, hộ gia đình", several ? 22 : 26),
                Table.left("Chức vụ, đơn vị", several ? 20 : 24),
                Table.left("Thành tích", several ? 22 : 30),
                Table.right("Tiền thưởng (đồng)", 14)));
        if (several) {
            columns.add(3, Table.left("Danh hiệu, hình thức", 16));
        }
        return grouped(
                round,
                round.granted(),
                Table.of(columns.toArray(Table.Column[]::new)),
                (number, item) -> decisionRow(number, item, several));
    }

    private static String[] decisionRow(String number, AwardSnapshot.Item item, boolean several) {
        List<String> cells =
                new ArrayList<>(List.of(number, item.recipient().name(), place(item), item.achievement(), money(item)));
        if (several) {
            cells.add(3, item.awardName());
        }
        return cells.toArray(String[]::new);
    }

    private static Table grouped(
            AwardSnapshot round,
            List<AwardSnapshot.Item> items,
            Table table,
            BiFunction<String, AwardSnapshot.Item, String[]> row) {
        Table filled = table;
        int group = 0;
        for (RecipientKind kind : RecipientKind.values()) {
            List<AwardSnapshot.Item> ofKind = round.of(kind, items);
            if (!ofKind.isEmpty()) {
                group++;
                filled =
                        filled.group(Numerals.roman(group) + ". " + kind.label().toUpperCase(Locale.ROOT));
            }
            int number = 0;
            for (AwardSnapshot.Item item : ofKind) {
                number++;
                filled = filled.row(row.apply(Integer.toString(number), item));
            }
        }
        return filled;
    }

    private static String name(AwardSnapshot.Item item) {
        String place = place(item);
        return place.isEmpty() ? item.recipient().name() : item.recipient().name() + " (" + place + ")";
    }

    /** Post and unit of a person, address of a household; nothing that the name of a collective says already. */
    static String place(AwardSnapshot.Item item) {
        return place(item.recipient(), item.unitName());
    }

    static String place(Recipient recipient, String unitName) {
        String unit = saysUnit(recipient, unitName) ? "" : unitName;
        String own =
                switch (recipient.kind()) {
                    case INDIVIDUAL -> recipient.position();
                    case HOUSEHOLD -> recipient.address();
                    case COLLECTIVE -> "";
                };
        return Stream.of(own, unit).filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    /** "Tổ trưởng tổ dân phố số 7" needs no "Tổ dân phố số 7" behind it. */
    private static boolean saysUnit(Recipient recipient, String unitName) {
        String post = recipient.position().toLowerCase(Locale.ROOT);
        return recipient.name().equals(unitName) || post.endsWith(unitName.toLowerCase(Locale.ROOT));
    }

    private static String birthAndGender(Recipient recipient) {
        return Stream.of(
                        recipient.birthYear() == null
                                ? ""
                                : recipient.birthYear().toString(),
                        recipient.gender() == null ? "" : recipient.gender().label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String money(AwardSnapshot.Item item) {
        return item.outcome() == null || item.outcome().money() == 0
                ? ""
                : Numbers.of(item.outcome().money());
    }
}
