package vn.thidua.campaign.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.BusinessRuleViolation;

/** Whatever a person does to a line, the answer is a plan or the places of its faults, never a failure. */
class FaultyFilesTest {

    /** Every line takes 20 s; every seventh meets each kind of line as well. */
    private static final int STRIDE = 7;

    @Test
    void aFileWithAnyLineLostIsReadOrRefused() {
        assertThat(changingEachLine(line -> "")).isNotEmpty();
    }

    @Test
    void aFileWithAnyValueOfAnotherKindIsReadOrRefused() {
        assertThat(changingEachLine(line -> line.replaceFirst(": .*", ": [1, {x: 2}]")))
                .isNotEmpty();
        assertThat(changingEachLine(line -> line.replaceFirst(": .*", ":"))).isNotEmpty();
        assertThat(changingEachLine(line -> line.replaceFirst("\\[[^\\]]*\\]", "{ a: b }")))
                .isNotEmpty();
    }

    /** How many changes were refused. */
    private static List<BusinessRuleViolation> changingEachLine(UnaryOperator<String> change) {
        List<BusinessRuleViolation> refusals = new ArrayList<>();
        for (String sample :
                List.of(CampaignFileTestData.sample(), CampaignFileTestData.text("/campaign/xa-dong-mac-2026.yaml"))) {
            List<String> lines = sample.lines().toList();
            for (int index = 0; index < lines.size(); index += STRIDE) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(index, change.apply(lines.get(index)));
                if (!changed.equals(lines)) {
                    tryReading(String.join("\n", changed), refusals);
                }
            }
        }
        return refusals;
    }

    private static void tryReading(String yaml, List<BusinessRuleViolation> refusals) {
        try {
            CampaignFile.read(yaml, CampaignFileTestData.wardUnits());
        } catch (BusinessRuleViolation refused) {
            refusals.add(refused);
        }
    }
}
