package vn.thidua.award.statistics;

import java.time.LocalDate;
import java.util.List;

/** Tells of the award decisions that were issued. */
public interface IssuedDecisions {

    /** In the order in which they were issued. */
    List<Decision> ofYear(int year);

    /** @param named how many awards its list grants, read from what it was printed from */
    record Decision(String code, LocalDate issuedOn, int named) {}
}
