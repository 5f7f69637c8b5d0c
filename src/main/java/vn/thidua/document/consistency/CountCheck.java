package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Table;

/** Numbers of collectives, individuals and households in the text are those of the list. */
class CountCheck implements Check {

    private static final Set<DocumentKind> WITH_LIST =
            Set.of(DocumentKind.AWARD_DECISION, DocumentKind.AWARD_PROPOSAL, DocumentKind.CITY_SUBMISSION);
    private static final String CONCLUSION = "KẾT LUẬN";

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        paper.parts().forEach(part -> words(part, findings));
        grouped(paper).ifPresent(list -> {
            order(list, findings);
            if (WITH_LIST.contains(paper.kind())) {
                compare(paper, list, findings);
            } else if (paper.kind() == DocumentKind.COUNCIL_MINUTES) {
                minutes(paper, list, findings);
            }
        });
        return findings;
    }

    /** Figures and the words behind them. */
    private static void words(Paper.Part part, List<Finding> findings) {
        Counts.in(part.text()).stream()
                .filter(Counts.Said::contradictsItself)
                .forEach(said -> findings.add(Finding.error(
                        "CONSISTENCY_FIGURE_AND_WORDS",
                        Finding.at(part.where(), said.figure() + " " + said.noun()),
                        Finding.at(part.where(), said.words()))));
    }

    private static Optional<Paper.Listing> grouped(Paper paper) {
        return paper.listings().stream()
                .filter(listing -> !Counts.rows(listing.table()).isEmpty())
                .findFirst();
    }

    /** Within each group the rows are numbered from 1. */
    private static void order(Paper.Listing list, List<Finding> findings) {
        int expected = 1;
        for (Table.Row row : list.table().rows()) {
            if (row.cells().size() == 1) {
                expected = 1;
                continue;
            }
            String number = row.cells().get(0).text().plain().strip();
            if (!number.equals(Integer.toString(expected))) {
                findings.add(Finding.error(
                        "CONSISTENCY_ROW_ORDER",
                        Finding.at(list.where(), "STT " + number),
                        Finding.at(list.where(), "phải là " + expected)));
            }
            expected++;
        }
    }

    /** Sentences say the whole; points below a sentence add up to it. */
    private static void compare(Paper paper, Paper.Listing list, List<Finding> findings) {
        Map<String, Integer> rows = Counts.rows(list.table());
        Stream<Paper.Part> texts =
                paper.parts().stream().filter(part -> !part.where().startsWith(list.where()));
        List<Paper.Part> saying = texts.filter(part -> !Counts.in(part.text()).isEmpty())
                .filter(part -> !part.where().endsWith("bảng"))
                .toList();
        saying.stream()
                .filter(Paper.Part::lead)
                .forEach(
                        part -> differ(part.where(), Counts.sum(Counts.in(part.text())), list.where(), rows, findings));
        List<Paper.Part> points = saying.stream().filter(part -> !part.lead()).toList();
        if (!points.isEmpty()) {
            List<Counts.Said> all = points.stream()
                    .flatMap(part -> Counts.in(part.text()).stream())
                    .toList();
            differ(points.get(0).where() + ", cộng các điểm", Counts.sum(all), list.where(), rows, findings);
        }
    }

    private static void minutes(Paper paper, Paper.Listing votes, List<Finding> findings) {
        Table passed = new Table(
                votes.table().columns(),
                votes.table().rows().stream()
                        .filter(row ->
                                row.cells().size() == 1 || !NameCheck.last(row).startsWith("Không"))
                        .toList());
        paper.parts().stream()
                .filter(part -> part.lead() && part.where().contains(CONCLUSION))
                .filter(part -> !Counts.in(part.text()).isEmpty())
                .forEach(part -> differ(
                        part.where(),
                        Counts.sum(Counts.in(part.text())),
                        votes.where() + ", bảng biểu quyết",
                        Counts.rows(passed),
                        findings));
    }

    private static void differ(
            String where, Map<String, Integer> said, String list, Map<String, Integer> rows, List<Finding> findings) {
        Set<String> nouns = new TreeSet<>(said.keySet());
        nouns.addAll(rows.keySet());
        for (String noun : nouns) {
            int figure = said.getOrDefault(noun, 0);
            int counted = rows.getOrDefault(noun, 0);
            if (figure != counted) {
                findings.add(Finding.error(
                        "CONSISTENCY_COUNT",
                        Finding.at(where, "%02d %s".formatted(figure, noun)),
                        Finding.at(list, "%02d dòng %s".formatted(counted, noun))));
            }
        }
    }
}
