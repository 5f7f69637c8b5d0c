package vn.thidua.installation;

/** Something the operator must read once the program is ready, for instance where the first passwords are. */
@FunctionalInterface
public interface StartNote {

    /** A sentence or two in Vietnamese; empty when there is nothing to say. */
    String text();
}
