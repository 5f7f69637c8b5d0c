package vn.thidua.access;

/**
 * A full name in the engine's two fields. Its screens write first name, blank, last name, so the family name and the
 * middle names go first and the given name, which comes last in Vietnamese, goes last.
 */
record PersonName(String first, String last) {

    static PersonName of(String fullName) {
        int blank = fullName.lastIndexOf(' ');
        return blank < 0
                ? new PersonName("", fullName)
                : new PersonName(fullName.substring(0, blank), fullName.substring(blank + 1));
    }

    String full() {
        return (first + " " + last).strip();
    }
}
