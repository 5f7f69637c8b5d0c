package vn.thidua.document.proof;

import java.util.List;
import java.util.stream.IntStream;

/** The moments of an undisturbed life, counted from one, and which of them are tried. */
record Moments(List<String> all) {

    Moments {
        all = List.copyOf(all);
    }

    static boolean areTriedThoroughly() {
        return Boolean.getBoolean("proof.commits") || areAllTried();
    }

    private static boolean areAllTried() {
        return Boolean.getBoolean("proof.all");
    }

    int count() {
        return all.size();
    }

    String describe(int moment) {
        return moment + " " + name(moment);
    }

    /** All, those around commits, or a few of both kinds, evenly spread. */
    List<Integer> chosen(int few) {
        if (areTriedThoroughly()) {
            return numbers().stream()
                    .filter(moment -> areAllTried() || name(moment).endsWith("commit"))
                    .toList();
        }
        List<Integer> commits = evenly(commits(), few);
        List<Integer> any = evenly(numbers(), few);
        return IntStream.range(0, few)
                .mapToObj(i -> (i % 2 == 0 ? commits : any).get(i))
                .toList();
    }

    List<Integer> commits() {
        return named(Halts.COMMITTED);
    }

    /** The commits with which a number is held and nobody has signed yet. */
    List<Integer> held() {
        return named("after insert into number_hold").stream()
                .map(this::nextCommit)
                .toList();
    }

    int nextCommit(int after) {
        return commits().stream().filter(commit -> commit > after).findFirst().orElseThrow();
    }

    private List<Integer> named(String name) {
        return numbers().stream().filter(moment -> name(moment).equals(name)).toList();
    }

    private List<Integer> numbers() {
        return IntStream.rangeClosed(1, all.size()).boxed().toList();
    }

    private String name(int moment) {
        return all.get(moment - 1);
    }

    private static List<Integer> evenly(List<Integer> from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> from.get((2 * i + 1) * from.size() / (2 * count)))
                .toList();
    }
}
