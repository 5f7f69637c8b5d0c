package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.composing.Recipient;

/** Kính gửi and Nơi nhận belong together: Như trên with addressees, Như Điều … with a decision. */
class AddresseeCheck implements Check {

    private static final Set<DocumentKind> UPWARD = EnumSet.of(
            DocumentKind.AWARD_PROPOSAL,
            DocumentKind.CITY_SUBMISSION,
            DocumentKind.CONSOLIDATED_REPORT,
            DocumentKind.SUMMARY_REPORT);

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        List<String> addressees =
                paper.composed().addressees().stream().map(Recipient::line).toList();
        List<String> lines = paper.recipientLines();
        String first = lines.isEmpty() ? "" : lines.get(0);
        boolean asAbove = lines.stream().anyMatch(line -> line.startsWith("Như trên"));
        if (addressees.isEmpty()
                && (UPWARD.contains(paper.kind()) || paper.kind().isOfficialLetter())) {
            findings.add(Finding.error(
                    "CONSISTENCY_ADDRESSEE_MISSING",
                    Finding.at("Loại văn bản", paper.kind().label()),
                    Finding.at("Kính gửi", "không có")));
        }
        if (addressees.isEmpty() && asAbove) {
            findings.add(Finding.error(
                    "CONSISTENCY_AS_ABOVE", Finding.at("Nơi nhận", "Như trên"), Finding.at("Kính gửi", "không có")));
        }
        if (!addressees.isEmpty() && !first.startsWith("Như trên")) {
            findings.add(Finding.warning(
                    "CONSISTENCY_AS_ABOVE_FIRST",
                    Finding.at("Kính gửi", addressees.get(0)),
                    Finding.at("Nơi nhận", first.isEmpty() ? "không có" : "bắt đầu bằng " + first)));
        }
        decision(paper, first, findings);
        return findings;
    }

    private static void decision(Paper paper, String first, List<Finding> findings) {
        List<Paper.Part> articles = paper.articles();
        if (paper.kind() != DocumentKind.AWARD_DECISION || articles.isEmpty()) {
            return;
        }
        String last = articles.get(articles.size() - 1).where();
        if (!first.equals("Như " + last)) {
            findings.add(Finding.warning(
                    "CONSISTENCY_AS_ARTICLE",
                    Finding.at("Nơi nhận", first.isEmpty() ? "không có" : first),
                    Finding.at(last, "trách nhiệm thi hành")));
        }
    }
}
