package vn.thidua.installation;

/** What an installation is for; decided once, at its first start. */
public enum Mode {
    REAL,
    TRIAL,
    REHEARSAL;

    /** Whether its clock may be moved. */
    public boolean hasMovableClock() {
        return this != REAL;
    }
}
