package vn.thidua.document.proof;

import java.util.ArrayList;
import java.util.List;

/** Counts the moments at which the program may end, and ends it at one of them: no shutdown hook runs, nothing closes. */
final class Halts {

    static final int HALTED = 86;
    static final String COMMITTED = "after commit";

    private final List<String> moments = new ArrayList<>();
    private boolean counting;
    private When when = When.NEVER;

    /**
     * @param moment counted from one; 0 for never
     * @param commits after how many; 0 for never
     */
    record When(int moment, int commits) {

        static final When NEVER = new When(0, 0);

        static When at(int moment) {
            return new When(moment, 0);
        }

        static When afterCommits(int commits) {
            return new When(0, commits);
        }

        private boolean isNow(List<String> moments) {
            boolean committed = moments.get(moments.size() - 1).equals(COMMITTED);
            return moments.size() == moment || committed && commitsIn(moments) == commits;
        }

        private static long commitsIn(List<String> moments) {
            return moments.stream().filter(COMMITTED::equals).count();
        }
    }

    void count(When end) {
        moments.clear();
        counting = true;
        when = end;
    }

    synchronized void pass(String moment) {
        if (!counting) {
            return;
        }
        moments.add(moment);
        if (when.isNow(moments)) {
            System.out.println("halted at " + moments.size() + ", " + moment);
            System.out.flush();
            Runtime.getRuntime().halt(HALTED);
        }
    }

    List<String> moments() {
        return List.copyOf(moments);
    }
}
