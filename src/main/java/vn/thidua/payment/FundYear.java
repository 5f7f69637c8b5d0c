package vn.thidua.payment;

/**
 * The reward fund of one year in đồng.
 *
 * @param budgeted whether a budget was entered at all; without one nothing can be over it
 * @param committed what the year's decisions cost
 * @param recovered what came back from cancelled awards
 */
public record FundYear(int year, boolean budgeted, long budget, long committed, long paid, long recovered) {

    /** What may still be committed. */
    public long free() {
        return budget - committed + recovered;
    }

    /** Decided but not handed over yet. */
    public long outstanding() {
        return committed - paid;
    }

    /** What is left in the fund. */
    public long balance() {
        return budget - paid + recovered;
    }

    public boolean isOver() {
        return budgeted && free() < 0;
    }
}
