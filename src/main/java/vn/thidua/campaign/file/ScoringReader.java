package vn.thidua.campaign.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Adjustment;
import vn.thidua.campaign.plan.Band;
import vn.thidua.campaign.plan.Criterion;
import vn.thidua.campaign.plan.Scoring;
import vn.thidua.campaign.plan.Scoring.Block;
import vn.thidua.campaign.plan.UnitSelection;

/** The scoring of a tree that has no faults. */
class ScoringReader {

    private static final UnitSelection EVERYONE = new UnitSelection(true, List.of(), List.of(), List.of(), List.of());
    private static final String ALL = "Toàn phường";

    private final FileUnderCheck file;
    private final SelectionReader selections;

    ScoringReader(FileUnderCheck file, SelectionReader selections) {
        this.file = file;
        this.selections = selections;
    }

    @Nullable
    Scoring scoring() {
        if (!file.has("/scoring")) {
            return null;
        }
        return new Scoring(
                amount("/scoring/max"),
                blocks(),
                list("/scoring/criteria", this::criterion),
                list("/scoring/adjustments", this::adjustment),
                number("/scoring/bonusMax"),
                number("/scoring/malusMax"));
    }

    private List<Block> blocks() {
        List<Block> blocks = list(
                "/scoring/blocks",
                pointer -> new Block(file.text(pointer + "/name"), selections.at(pointer + "/units")));
        return blocks.isEmpty() ? List.of(new Block(ALL, EVERYONE)) : blocks;
    }

    private Criterion criterion(String pointer) {
        BigDecimal weight = number(pointer + "/weight");
        return new Criterion(
                file.text(pointer + "/code"),
                file.text(pointer + "/name"),
                amount(pointer + "/max"),
                weight == null ? BigDecimal.ONE : weight,
                unitsOf(pointer),
                file.has(pointer + "/target") ? file.text(pointer + "/target") : null,
                SelectionReader.texts(file.at(pointer + "/evaluators")),
                list(pointer + "/bands", this::band));
    }

    /** Whom a criterion is asked of; everyone where the file is silent. */
    UnitSelection unitsOf(String criterion) {
        return file.has(criterion + "/units") ? selections.at(criterion + "/units") : EVERYONE;
    }

    private Band band(String pointer) {
        return new Band(
                number(pointer + "/from"),
                number(pointer + "/above"),
                number(pointer + "/upTo"),
                number(pointer + "/below"),
                file.has(pointer + "/met") ? (Boolean) file.at(pointer + "/met").booleanValue() : null,
                amount(pointer + "/points"));
    }

    private Adjustment adjustment(String pointer) {
        return new Adjustment(
                file.text(pointer + "/code"),
                file.text(pointer + "/name"),
                amount(pointer + "/points"),
                file.at(pointer + "/times").asInt(1),
                Names.find(Adjustment.Occasion.class, file.text(pointer + "/when"))
                        .orElse(null));
    }

    private BigDecimal amount(String pointer) {
        return Objects.requireNonNull(number(pointer), pointer);
    }

    private @Nullable BigDecimal number(String pointer) {
        return file.at(pointer).isNumber() ? file.at(pointer).decimalValue() : null;
    }

    private <T> List<T> list(String pointer, Function<String, T> read) {
        return file.items(pointer).stream().map(read).toList();
    }
}
