package vn.thidua.award;

/**
 * Who changed a row of the catalogue, on which ground and why.
 *
 * @param userId empty for what the ward starts with
 */
record AwardChange(String userId, String basis, String reason) {

    static final AwardChange SHIPPED = new AwardChange("", "", "");
}
