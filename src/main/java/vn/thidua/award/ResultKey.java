package vn.thidua.award;

/** What a unit is told about the end of a round. */
public record ResultKey(AwardRoundId roundId, String unitCode) {

    /** {@code <roundId>/<unitCode>}, the subject of the unit's slip. */
    public String subject() {
        return roundId + "/" + unitCode;
    }

    public static ResultKey of(String subject) {
        int slash = subject.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a unit's result: " + subject);
        }
        return new ResultKey(AwardRoundId.of(subject.substring(0, slash)), subject.substring(slash + 1));
    }
}
