package vn.thidua.organisation;

import vn.thidua.shared.WardId;

/**
 * The ward this installation works for.
 *
 * @param kind "phường", "xã" or "đặc khu"
 * @param name the name alone, "Thạch Khôi"
 * @param place what stands before the date of its documents
 * @param city the province or city above it, "thành phố Hải Phòng"
 * @param codeSystem which list of administrative units the code is from
 */
public record Ward(WardId id, String kind, String name, String place, String city, String codeSystem, String email) {

    /** "phường Thạch Khôi". */
    public String fullName() {
        return kind + " " + name;
    }

    /** "Ủy ban nhân dân phường Thạch Khôi". */
    public String peoplesCommittee() {
        return "Ủy ban nhân dân " + fullName();
    }
}
