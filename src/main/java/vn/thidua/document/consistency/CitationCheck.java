package vn.thidua.document.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is cited by number is cited with one day everywhere, in full where it is first mentioned, and our own documents
 * as the register has them (annex I of decree 30, II.6).
 */
class CitationCheck implements Check {

    private static final Pattern CITED =
            Pattern.compile("(\\p{Lu}\\p{L}+(?: \\p{L}+)?) số (\\d+[\\p{L}\\d/.-]*/[\\p{L}\\d/.-]*[\\p{L}\\d])"
                    + "(?:,? ngày (?:" + Dates.SHORT + "|" + Dates.LONG + "))?"
                    + "(?: của ((?:Ủy ban|Chính|Bộ|Chủ tịch|Phòng|Hội đồng|phòng)[^,.;”]{0,70}))?");

    /** @param issuer as the sentence names it, empty where it does not */
    private record Mention(Paper.Part part, String number, String text, @Nullable LocalDate day, String issuer) {

        /** The same number of the same office with another day. */
        boolean contradicts(Mention before) {
            boolean sameOffice = issuer.isEmpty() || before.issuer.isEmpty() || issuer.equals(before.issuer);
            return number.equals(before.number) && sameOffice && day != null && !day.equals(before.day);
        }

        Finding.Place place() {
            return Finding.at(part.where(), text);
        }
    }

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Mention> first = new HashMap<>();
        List<Mention> dated = new ArrayList<>();
        for (Paper.Part part : paper.everything()) {
            for (Mention mention : mentions(part)) {
                dated.stream()
                        .filter(mention::contradicts)
                        .findFirst()
                        .ifPresent(known ->
                                findings.add(Finding.error("CONSISTENCY_CITED_DAY", known.place(), mention.place())));
                if (mention.day() != null) {
                    dated.add(mention);
                }
                first(first.putIfAbsent(mention.number(), mention), mention, findings);
                register(mention, facts, findings);
            }
        }
        return findings;
    }

    /** Later a number alone would do; the first time the day has to stand with it. */
    private static void first(@Nullable Mention before, Mention now, List<Finding> findings) {
        if (before != null && before.day() == null && now.day() != null) {
            findings.add(Finding.warning("CONSISTENCY_CITED_SHORT_FIRST", before.place(), now.place()));
        }
    }

    /** Offices share symbols: with another issuer the number is not ours. */
    private static void register(Mention mention, Facts facts, List<Finding> findings) {
        LocalDate day = mention.day();
        if (day == null || mention.issuer().matches(".*(thành phố|tỉnh|Chính phủ|Bộ ).*")) {
            return;
        }
        facts.own().getOrDefault(mention.number(), List.of()).stream()
                .filter(registered -> registered.getYear() == day.getYear() && !registered.equals(day))
                .forEach(registered -> findings.add(Finding.error(
                        "CONSISTENCY_REGISTERED_DAY",
                        mention.place(),
                        Finding.at(
                                "Sổ đăng ký văn bản đi",
                                mention.number() + " ngày " + DateCheck.written(registered)))));
    }

    private static List<Mention> mentions(Paper.Part part) {
        List<Mention> mentions = new ArrayList<>();
        Matcher cited = CITED.matcher(part.text());
        while (cited.find()) {
            @Nullable
            LocalDate day = Dates.in(cited.group()).stream()
                    .map(Dates.Found::day)
                    .findFirst()
                    .orElse(null);
            String issuer = cited.group(9) == null ? "" : cited.group(9).strip();
            String text = issuer.isEmpty()
                    ? cited.group()
                    : cited.group().substring(0, cited.group().indexOf(" của "));
            mentions.add(new Mention(part, cited.group(2), text, day, issuer));
        }
        return mentions;
    }
}
