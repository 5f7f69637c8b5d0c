package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles are numbered one after the other, and what points to an article finds it. */
class ArticleCheck implements Check {

    /** An article of this document, not one of a law or decree. */
    private static final Pattern REFERENCE = Pattern.compile(
            "Điều (\\d+)(?!\\d)(?!\\s*,?\\s*(?:và Điều \\d+\\s+)?(?:của\\s+)?"
                    + "(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định số|Quy chế|Quy định|Hiến pháp|Điều lệ))");

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        List<Paper.Part> articles = paper.articles();
        for (int i = 0; i < articles.size(); i++) {
            int number = numberOf(articles.get(i));
            if (number != i + 1) {
                String before = i == 0 ? "đầu phần nội dung" : "sau Điều " + numberOf(articles.get(i - 1));
                findings.add(Finding.error(
                        "CONSISTENCY_ARTICLE_ORDER",
                        Finding.at("Điều " + number, ""),
                        Finding.at(before, "phải là Điều " + (i + 1))));
            }
        }
        List<Integer> known = articles.stream().map(ArticleCheck::numberOf).toList();
        paper.recipientLines().forEach(line -> references(new Paper.Part("Nơi nhận", line, true), known, findings));
        if (!articles.isEmpty()) {
            paper.parts().forEach(part -> references(part, known, findings));
        }
        return findings;
    }

    private static void references(Paper.Part part, List<Integer> known, List<Finding> findings) {
        String text = Paper.ARTICLE.matcher(part.text()).replaceFirst("");
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (!known.contains(Integer.valueOf(reference.group(1)))) {
                findings.add(Finding.error(
                        "CONSISTENCY_ARTICLE_MISSING",
                        Finding.at(part.where(), Paper.excerpt(text, reference.start(), reference.end())),
                        Finding.at(
                                "Nội dung",
                                known.isEmpty() ? "không chia điều" : "có Điều 1 đến Điều " + known.size())));
            }
        }
    }

    private static int numberOf(Paper.Part article) {
        Matcher matcher = Paper.ARTICLE.matcher(article.text());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
