package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.paper.Annex;

/** Annexes are mentioned in the text, several of them by their Roman numeral, and what is mentioned is there. */
class AnnexCheck implements Check {

    private static final Pattern NUMERAL = Pattern.compile("Phụ lục (?:số )?([IVX]+)(?!\\p{L})");
    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu)(danh sách[^.;]{0,40} kèm theo|kèm theo[^.;]{0,30}danh sách|phụ lục[^.;]{0,30}kèm theo|kèm theo[^.;]{0,30}phụ lục)");
    private static final Pattern ANY = Pattern.compile("(?iu)(kèm theo|danh sách|phụ lục)");

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        List<Annex> annexes = paper.composed().annexes();
        List<Paper.Part> text = paper.parts().stream()
                .filter(part -> annexes.isEmpty() || !isInAnnex(part, annexes))
                .toList();
        if (annexes.isEmpty() && !paper.amends()) {
            text.forEach(part -> promised(part, findings));
        } else if (annexes.size() == 1) {
            single(annexes, text, findings);
        } else if (!annexes.isEmpty()) {
            several(annexes, text, findings);
        }
        text.forEach(part -> unknown(part, annexes, findings));
        return findings;
    }

    private static void promised(Paper.Part part, List<Finding> findings) {
        Matcher attached = ATTACHED.matcher(part.text());
        if (attached.find()) {
            findings.add(Finding.error(
                    "CONSISTENCY_ANNEX_MISSING",
                    Finding.at(part.where(), Paper.excerpt(part.text(), attached.start(), attached.end())),
                    Finding.at("Văn bản", "không có phụ lục, danh sách nào")));
        }
    }

    private static void single(List<Annex> annexes, List<Paper.Part> text, List<Finding> findings) {
        if (text.stream().noneMatch(part -> ANY.matcher(part.text()).find())) {
            findings.add(unmentioned(annexes, 0));
        }
    }

    private static void several(List<Annex> annexes, List<Paper.Part> text, List<Finding> findings) {
        for (int i = 0; i < annexes.size(); i++) {
            String name = "Phụ lục " + Paper.roman(i + 1);
            if (!annexes.get(i).numbered()) {
                findings.add(Finding.warning(
                        "CONSISTENCY_ANNEX_UNNUMBERED",
                        Finding.at(Paper.nameOf(annexes, i), annexes.get(i).title()),
                        Finding.at("Văn bản", "có %d phụ lục".formatted(annexes.size()))));
            } else if (text.stream().noneMatch(part -> part.text().matches("(?s).*" + name + "(?!\\p{L}).*"))) {
                findings.add(unmentioned(annexes, i));
            }
        }
    }

    private static void unknown(Paper.Part part, List<Annex> annexes, List<Finding> findings) {
        Matcher numeral = NUMERAL.matcher(part.text());
        while (numeral.find()) {
            String number = numeral.group(1);
            boolean known = java.util.stream.IntStream.rangeClosed(1, annexes.size())
                    .anyMatch(i -> Paper.roman(i).equals(number));
            boolean another = part.text()
                    .substring(numeral.end())
                    .matches("(?s)^\\s*(của |kèm theo )?(Nghị định|Thông tư|Luật|Kế hoạch số).*");
            if (!known && !another) {
                findings.add(Finding.error(
                        "CONSISTENCY_ANNEX_UNKNOWN",
                        Finding.at(part.where(), numeral.group()),
                        Finding.at("Văn bản", "có %d phụ lục".formatted(annexes.size()))));
            }
        }
    }

    private static Finding unmentioned(List<Annex> annexes, int index) {
        return Finding.warning(
                "CONSISTENCY_ANNEX_UNMENTIONED",
                Finding.at(Paper.nameOf(annexes, index), annexes.get(index).title()),
                Finding.at("Nội dung", "không nhắc đến"));
    }

    private static boolean isInAnnex(Paper.Part part, List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            if (part.where().startsWith(Paper.nameOf(annexes, i))) {
                return true;
            }
        }
        return false;
    }
}
