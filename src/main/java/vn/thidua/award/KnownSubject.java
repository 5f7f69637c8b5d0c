package vn.thidua.award;

import java.util.List;

/** Somebody the unit proposed before, with what was awarded since. */
public record KnownSubject(Recipient recipient, List<EarlierAward> awards) {

    /** @param occasion what it was awarded for, such as the campaign */
    public record EarlierAward(String occasion, int year, String award) {}
}
