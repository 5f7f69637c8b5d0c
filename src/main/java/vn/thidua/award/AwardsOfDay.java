package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue as a decision of one day reads it. */
record AwardsOfDay(Map<String, AwardType> byCode) {

    static AwardsOfDay of(List<AwardType> types) {
        return new AwardsOfDay(
                types.stream().collect(Collectors.toMap(AwardType::code, type -> type, (one, same) -> one)));
    }

    /** the ward grants only what both the table and the catalogue of the day give it; all else goes upward. */
    boolean isWards(AwardSnapshot.Item item) {
        AwardType type = byCode.get(item.awardCode());
        return item.authority() == Authority.WARD && type != null && type.authority() == Authority.WARD;
    }

    AwardType.Form form(AwardSnapshot.Item item) {
        AwardType type = byCode.get(item.awardCode());
        return type == null ? AwardType.Form.REWARD : type.form();
    }

    boolean hasCertificate(AwardSnapshot.Item item) {
        AwardType type = byCode.get(item.awardCode());
        return type == null || type.certificate();
    }
}
