package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.paper.Table;

/** The total of money in the text is the sum of the list's column, in figures and in words. */
class MoneyCheck implements Check {

    private static final Pattern TOTAL = Pattern.compile("[Tt]ổng (?:số )?(?:tiền|kinh phí)[^\\d.;]*?([\\d.]+) đồng"
            + "(?:\\s*\\((?:[Bb]ằng chữ:?|[Vv]iết bằng chữ:?)?\\s*([^()]+)\\))?");

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Optional<Paper.Listing> list = paper.listings().stream()
                .filter(listing -> column(listing.table()) >= 0)
                .findFirst();
        boolean said = false;
        for (Paper.Part part : paper.parts()) {
            Matcher total = TOTAL.matcher(part.text());
            while (total.find()) {
                said = true;
                compare(part.where(), total, list, findings);
            }
        }
        if (!said && list.isPresent() && sum(list.get().table()) > 0) {
            findings.add(Finding.error(
                    "CONSISTENCY_MONEY_UNSAID",
                    Finding.at("Nội dung", "không ghi tổng số tiền"),
                    Finding.at(list.get().where(), written(sum(list.get().table())))));
        }
        return findings;
    }

    private static void compare(String where, Matcher total, Optional<Paper.Listing> list, List<Finding> findings) {
        long figure = Long.parseLong(total.group(1).replace(".", ""));
        if (total.group(2) != null && !NumberWords.say(total.group(2), figure)) {
            findings.add(Finding.error(
                    "CONSISTENCY_FIGURE_AND_WORDS",
                    Finding.at(where, written(figure)),
                    Finding.at(where, total.group(2).strip())));
        }
        list.filter(listing -> sum(listing.table()) != figure)
                .ifPresent(listing -> findings.add(Finding.error(
                        "CONSISTENCY_MONEY",
                        Finding.at(where, written(figure)),
                        Finding.at(listing.where(), "cộng cột tiền thưởng là " + written(sum(listing.table()))))));
    }

    private static int column(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).heading().contains("Tiền thưởng")) {
                return i;
            }
        }
        return -1;
    }

    private static long sum(Table table) {
        int column = column(table);
        return table.rows().stream()
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cells().get(column).text().plain().replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static String written(long money) {
        return String.format(java.util.Locale.ROOT, "%,d", money).replace(',', '.') + " đồng";
    }
}
