package vn.thidua.document;

import vn.thidua.shared.Role;

/** In which capacity a document is signed and whose task that is. */
public enum Signing {
    /** The committee's act: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, or KT. CHỦ TỊCH of a deputy. */
    COMMITTEE(Role.CHAIRMAN, Role.VICE_CHAIRMAN),
    /** The Chairman's own power: no TM. */
    CHAIRMAN(Role.CHAIRMAN, Role.VICE_CHAIRMAN),
    /** The head of the culture office for his office. */
    CULTURE_HEAD(Role.CULTURE_HEAD, Role.CULTURE_HEAD),
    /** The council's secretary, left below the minutes. */
    COUNCIL_SECRETARY(Role.COUNCIL_SECRETARY, Role.COUNCIL_SECRETARY),
    /** Who chaired the council's meeting, right below the minutes. */
    COUNCIL_CHAIR(Role.CHAIRMAN, Role.VICE_CHAIRMAN);

    private final Role holder;
    private final Role deputy;

    Signing(Role holder, Role deputy) {
        this.holder = holder;
        this.deputy = deputy;
    }

    /** The engine's group that is asked to sign. */
    public String group() {
        return holder.name();
    }

    public Role holder() {
        return holder;
    }

    /** Who may sign for the holder when the ward has put him in charge (KT.). */
    public Role deputy() {
        return deputy;
    }
}
