package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.composing.Composed;
import vn.thidua.paper.Table;
import vn.thidua.shared.Folding;

/** Who is named in the decision was passed in the minutes, and gets the certificates. */
class NameCheck implements Check {

    private static final String NAMES = "Tên tập thể";
    private static final String AWARDS = "Danh hiệu";
    private static final String MINUTES = "Biên bản họp Hội đồng";

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        if (paper.kind() != DocumentKind.AWARD_DECISION) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        paper.listings().forEach(listing -> rows(listing.table())
                .forEach(row -> twice(row, award(listing.table(), row), named, findings)));
        @Nullable Composed minutes = facts.minutes();
        if (minutes != null) {
            compare(named, Paper.of(DocumentKind.COUNCIL_MINUTES, minutes), facts, findings);
        }
        if (!facts.certificates().isEmpty()) {
            certificates(named, facts, findings);
        }
        return findings;
    }

    /** Empty where all have the same. */
    private static String award(Table table, Table.Row row) {
        boolean named =
                table.columns().size() > 3 && table.columns().get(3).heading().startsWith(AWARDS);
        return named ? cell(row, 3) : "";
    }

    private static void twice(Table.Row row, String award, Map<String, String> named, List<Finding> findings) {
        String name = cell(row, 1);
        String key = fold(name) + "|" + fold(cell(row, 2)) + "|" + fold(award);
        if (named.putIfAbsent(key, name) != null) {
            findings.add(Finding.error(
                    "CONSISTENCY_NAME_TWICE",
                    Finding.at("Danh sách kèm theo", name),
                    Finding.at("Danh sách kèm theo", name + ", " + cell(row, 2))));
        }
    }

    private static void compare(Map<String, String> named, Paper minutes, Facts facts, List<Finding> findings) {
        Map<String, String> passed = new LinkedHashMap<>();
        minutes.listings().forEach(listing -> rows(listing.table()).stream()
                .filter(row -> !last(row).startsWith("Không"))
                .forEach(row -> passed.put(fold(bare(cell(row, 1))), bare(cell(row, 1)))));
        named.values().stream()
                .filter(name -> !passed.containsKey(fold(name)))
                .forEach(name -> findings.add(notPassed(name, facts)));
        passed.values().stream()
                .filter(name ->
                        named.values().stream().noneMatch(one -> fold(one).equals(fold(name))))
                .filter(name ->
                        facts.leftOut().stream().noneMatch(one -> fold(one).equals(fold(name))))
                .forEach(name -> findings.add(Finding.error(
                        "CONSISTENCY_NAME_LEFT_OUT",
                        Finding.at(MINUTES, name),
                        Finding.at("Danh sách kèm theo", "không có tên, không ghi lý do"))));
    }

    private static Finding notPassed(String name, Facts facts) {
        Finding.Place here = Finding.at("Danh sách kèm theo", name);
        boolean explained =
                facts.decidedOtherwise().stream().anyMatch(one -> fold(one).equals(fold(name)));
        return explained
                ? Finding.warning(
                        "CONSISTENCY_NAME_AGAINST_COUNCIL", here, Finding.at(MINUTES, "không đề nghị khen thưởng"))
                : Finding.error("CONSISTENCY_NAME_NOT_PASSED", here, Finding.at(MINUTES, "không đề nghị khen thưởng"));
    }

    private static void certificates(Map<String, String> named, Facts facts, List<Finding> findings) {
        List<String> listed = named.values().stream().map(NameCheck::fold).toList();
        List<String> certified =
                facts.certificates().stream().map(NameCheck::fold).toList();
        facts.certificates().stream()
                .filter(name -> !listed.contains(fold(name)))
                .forEach(name -> findings.add(Finding.error(
                        "CONSISTENCY_CERTIFICATE_UNLISTED",
                        Finding.at("Giấy khen", name),
                        Finding.at("Danh sách kèm theo", "không có tên"))));
        if (certified.size() > listed.size()) {
            findings.add(Finding.error(
                    "CONSISTENCY_CERTIFICATE_COUNT",
                    Finding.at("Giấy khen", certified.size() + " bản"),
                    Finding.at("Danh sách kèm theo", listed.size() + " dòng")));
        }
    }

    private static List<Table.Row> rows(Table table) {
        boolean names =
                table.columns().size() > 1 && table.columns().get(1).heading().startsWith(NAMES);
        return names
                ? table.rows().stream().filter(row -> row.cells().size() > 1).toList()
                : List.of();
    }

    static String last(Table.Row row) {
        return cell(row, row.cells().size() - 1);
    }

    private static String cell(Table.Row row, int index) {
        return index < row.cells().size()
                ? row.cells().get(index).text().plain().strip()
                : "";
    }

    /** The minutes put post and unit in brackets behind the name. */
    private static String bare(String name) {
        return name.replaceFirst("\\s*\\([^()]*\\)$", "");
    }

    private static String fold(String text) {
        return Folding.fold(text);
    }
}
