package vn.thidua.dossier;

import java.util.List;
import vn.thidua.award.GrantedAward;

/**
 * What a nominee was granted before: awards for a movement or a sudden achievement are shown and are no basis for
 * a merit award of a higher office.
 *
 * @param merit what is proposed honours merit
 */
public record EarlierAwards(boolean merit, List<GrantedAward> all) {

    public EarlierAwards {
        all = List.copyOf(all);
    }

    public List<GrantedAward> basis() {
        return all.stream().filter(this::isBasis).toList();
    }

    public List<GrantedAward> onlyShown() {
        return all.stream().filter(award -> !isBasis(award)).toList();
    }

    private boolean isBasis(GrantedAward award) {
        return !merit
                || switch (award.achievement()) {
                    case THEMATIC, SUDDEN -> false;
                    case MERIT, DEVOTION, SENIORITY, DIPLOMATIC -> true;
                };
    }
}
