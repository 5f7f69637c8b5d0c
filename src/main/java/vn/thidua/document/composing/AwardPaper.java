package vn.thidua.document.composing;

import java.util.List;
import java.util.Map;
import vn.thidua.award.AwardSnapshot;

/**
 * What every paper of a round is written from: the round's one snapshot and the numbers of the papers before it.
 *
 * @param minutes {@code Biên bản số … ngày …}, empty before they are issued and where there was no council
 * @param proposal the culture office's Tờ trình, empty before it is issued
 * @param decision the Chairman's decision, empty before it is issued
 */
record AwardPaper(AwardSnapshot round, String minutes, String proposal, String decision) {

    Map<String, String> words() {
        return Words.none()
                .and("round", round.title())
                .and("basis", round.basis())
                .and("minutes", minutes)
                .and("proposal", proposal)
                .and("decision", decision)
                .and("proposed", AwardWords.count(AwardSnapshot.count(round.items())))
                .and("passed", AwardWords.count(AwardSnapshot.count(round.passed())))
                .and("granted", AwardWords.count(AwardSnapshot.count(round.granted())))
                .and("forwarded", AwardWords.count(AwardSnapshot.count(round.forwarded())))
                .and("money", Numbers.of(round.money()))
                .map();
    }

    /** The sentence of that name, or the one of the simplified procedure, which cites no minutes (law Art. 85). */
    String of(String text) {
        return round.isWithoutCouncil() ? text + "Simplified" : text;
    }

    /** Units that proposed what the Chairman granted. */
    List<String> awardedUnits() {
        return round.granted().stream()
                .map(AwardSnapshot.Item::unitCode)
                .distinct()
                .toList();
    }

    List<String> forwardedUnits() {
        return round.forwarded().stream()
                .map(AwardSnapshot.Item::unitCode)
                .distinct()
                .toList();
    }
}
