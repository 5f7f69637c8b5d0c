package vn.thidua.campaign.file;

import java.math.BigDecimal;
import java.util.List;

/** The bands of a criterion can each be met, and the best gives all its points. */
class BandCheck {

    private final FileUnderCheck file;

    BandCheck(FileUnderCheck file) {
        this.file = file;
    }

    void check(String criterion) {
        String name = file.text(criterion + "/name");
        List<String> bands = file.items(criterion + "/bands");
        if (bands.isEmpty()) {
            file.problem(criterion, "CAMPAIGN_SCORING_NO_BANDS", name);
            return;
        }
        BigDecimal max = number(criterion + "/max");
        bands.forEach(band -> band(band, name, max));
        unreachable(bands, name);
        if (bands.stream().noneMatch(band -> number(band + "/points").compareTo(max) >= 0)) {
            file.problem(criterion + "/bands", "CAMPAIGN_SCORING_BAND_BEST", name, max);
        }
    }

    private void band(String band, String name, BigDecimal max) {
        if (number(band + "/points").compareTo(max) > 0) {
            file.problem(band + "/points", "CAMPAIGN_SCORING_BAND_POINTS", name, number(band + "/points"), max);
        }
        boolean doubled = both(band, "/from", "/above") || both(band, "/upTo", "/below");
        if (doubled || isEmpty(band)) {
            file.problem(band, "CAMPAIGN_SCORING_BAND_BOUNDS", name);
        }
    }

    private boolean both(String band, String one, String other) {
        return file.has(band + one) && file.has(band + other);
    }

    private boolean isEmpty(String band) {
        String lower = file.has(band + "/from") ? "/from" : "/above";
        String upper = file.has(band + "/upTo") ? "/upTo" : "/below";
        if (!file.has(band + lower) || !file.has(band + upper)) {
            return false;
        }
        int width = number(band + upper).compareTo(number(band + lower));
        boolean bothIncluded = "/from".equals(lower) && "/upTo".equals(upper);
        return width < 0 || (width == 0 && !bothIncluded);
    }

    private void unreachable(List<String> bands, String name) {
        for (String band : bands.subList(0, bands.size() - 1)) {
            if (List.of("/from", "/above", "/upTo", "/below", "/met").stream().noneMatch(b -> file.has(band + b))) {
                file.problem(bands.get(bands.indexOf(band) + 1), "CAMPAIGN_SCORING_BAND_UNREACHABLE", name);
            }
        }
    }

    /** Zero where the file says no number, which the schema reports. */
    BigDecimal number(String pointer) {
        return file.at(pointer).isNumber() ? file.at(pointer).decimalValue() : BigDecimal.ZERO;
    }
}
