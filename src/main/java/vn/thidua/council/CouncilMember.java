package vn.thidua.council;

/**
 * @param office post in the ward
 * @param councilRole chair, vice chair, secretary or member, in words
 * @param unitCode the unit the member belongs to, empty if none
 */
public record CouncilMember(String userId, String name, String office, String councilRole, String unitCode) {}
