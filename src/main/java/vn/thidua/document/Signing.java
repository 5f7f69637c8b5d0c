package vn.thidua.document;

import vn.thidua.organisation.SigningCapacity;
import vn.thidua.shared.Role;

/** In which capacity a document is signed and whose task that is. */
public enum Signing {
    /** The committee's act: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, or KT. CHỦ TỊCH of a deputy. */
    COMMITTEE(SigningCapacity.PEOPLES_COMMITTEE, Role.CHAIRMAN, "Chủ tịch UBND ký thay mặt UBND"),
    /** The Chairman's own power: no TM. */
    CHAIRMAN(SigningCapacity.CHAIRMAN, Role.CHAIRMAN, "Chủ tịch UBND ký theo thẩm quyền"),
    /** The head of the culture office for his office. */
    CULTURE_HEAD(SigningCapacity.CULTURE_OFFICE, Role.CULTURE_HEAD, "Trưởng phòng ký"),
    /** The council's secretary, left below the minutes. */
    COUNCIL_SECRETARY(SigningCapacity.COUNCIL_SECRETARY, Role.COUNCIL_SECRETARY, "Thư ký ký biên bản"),
    /** Who chaired the council's meeting, right below the minutes. */
    COUNCIL_CHAIR(SigningCapacity.COUNCIL_CHAIR, Role.CHAIRMAN, "Chủ tọa ký biên bản"),
    /** Who calls the council's session. */
    COUNCIL_INVITER(SigningCapacity.COUNCIL_CHAIR, Role.CHAIRMAN, "Chủ tịch Hội đồng ký giấy mời");

    private final SigningCapacity capacity;
    private final Role holder;
    private final String label;

    Signing(SigningCapacity capacity, Role holder, String label) {
        this.capacity = capacity;
        this.holder = holder;
        this.label = label;
    }

    /** The engine's group that is asked to sign. */
    public String group() {
        return holder.name();
    }

    public String label() {
        return label;
    }

    SigningCapacity capacity() {
        return capacity;
    }
}
