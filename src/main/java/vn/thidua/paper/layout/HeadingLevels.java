package vn.thidua.paper.layout;

import vn.thidua.paper.Heading;

/** Levels as readers of a tagged file count them: below the title, none left out on the way down. */
final class HeadingLevels {

    private static final int TITLE = 1;
    private static final int DEEPEST = 6;

    private final int[] open = new int[DEEPEST + 1];
    private int depth = TITLE;

    String tagOf(Heading.Level level) {
        while (depth > TITLE && open[depth] >= level.ordinal()) {
            depth--;
        }
        depth = Math.min(depth + 1, DEEPEST);
        open[depth] = level.ordinal();
        return "H" + depth;
    }
}
