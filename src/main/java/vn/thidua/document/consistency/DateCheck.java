package vn.thidua.document.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.document.DocumentKind;
import vn.thidua.shared.Vietnamese;

/** Days exist, periods begin before they end, and deadlines are those of the campaign. */
class DateCheck implements Check {

    private static final Pattern BOUNDARY = Pattern.compile("(trước|chậm nhất|hết|hạn)[^.;]{0,25}$");
    private static final Pattern UNTIL = Pattern.compile("^[^.;]{0,20}?(?:đến|tới)(?: hết)?(?: ngày)? $");
    private static final Set<DocumentKind> TELLING_DEADLINES =
            EnumSet.of(DocumentKind.PLAN, DocumentKind.GUIDANCE, DocumentKind.URGING);

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Paper.Part part : paper.everything()) {
            List<Dates.Found> dates = Dates.in(part.text());
            dates.stream()
                    .filter(date -> date.day() == null)
                    .forEach(date -> findings.add(Finding.error(
                            "CONSISTENCY_DATE_IMPOSSIBLE",
                            Finding.at(part.where(), date.text()),
                            Finding.at("Lịch", "không có ngày này"))));
            periods(part, dates, findings);
            if (TELLING_DEADLINES.contains(paper.kind())) {
                dates.forEach(date -> deadline(part, date, facts, findings));
            }
        }
        return findings;
    }

    /** {@code từ ngày 31/12/2025 đến ngày 12/9/2025} runs backwards. */
    private static void periods(Paper.Part part, List<Dates.Found> dates, List<Finding> findings) {
        for (int i = 1; i < dates.size(); i++) {
            Dates.Found from = dates.get(i - 1);
            Dates.Found to = dates.get(i);
            LocalDate first = from.day();
            LocalDate last = to.day();
            String between = part.text().substring(from.to(), to.from());
            if (first != null
                    && last != null
                    && last.isBefore(first)
                    && UNTIL.matcher(between).find()) {
                findings.add(Finding.error(
                        "CONSISTENCY_PERIOD",
                        Finding.at(part.where(), "từ " + from.text()),
                        Finding.at(part.where(), "đến " + to.text())));
            }
        }
    }

    private static void deadline(Paper.Part part, Dates.Found date, Facts facts, List<Finding> findings) {
        String before = part.text().substring(0, date.from());
        String sentence = before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
        if (date.day() == null || !BOUNDARY.matcher(sentence).find()) {
            return;
        }
        for (Facts.Duty duty : Facts.Duty.values()) {
            List<Facts.Deadline> own = facts.deadlines().stream()
                    .filter(deadline -> deadline.duty() == duty)
                    .toList();
            if (!own.isEmpty() && speaksOf(duty, sentence) && own.stream().noneMatch(one -> isDay(one, date.day()))) {
                findings.add(Finding.warning(
                        "CONSISTENCY_DEADLINE",
                        Finding.at(part.where(), Paper.excerpt(part.text(), date.from(), date.to())),
                        Finding.at("Thời hạn của phong trào", own.get(0).wording())));
            }
        }
    }

    /** A text may name the day of the wording or the last day in time, which is the one before. */
    private static boolean isDay(Facts.Deadline deadline, LocalDate day) {
        return day.equals(deadline.day()) || day.equals(deadline.day().minusDays(1));
    }

    private static boolean speaksOf(Facts.Duty duty, String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        int launch = words.lastIndexOf("phát động");
        int report = words.lastIndexOf("báo cáo");
        return duty == Facts.Duty.LAUNCH ? launch > report : report > launch;
    }

    static String written(LocalDate day) {
        return Vietnamese.officialDate(day);
    }
}
