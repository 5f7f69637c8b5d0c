package vn.thidua.paper.layout;

import java.util.List;
import java.util.stream.Collectors;

/** @param last whether the paragraph ends here, so that the line is not stretched */
record Line(List<Word> words, boolean last) {

    Line {
        words = List.copyOf(words);
    }

    /** Without the blank behind the last word. */
    double width() {
        double width = 0;
        for (int i = 0; i < words.size(); i++) {
            width += words.get(i).width() + (i < words.size() - 1 ? words.get(i).gap() : 0);
        }
        return width;
    }

    String plain() {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    int gaps() {
        int gaps = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            gaps += words.get(i).gap() > 0 ? 1 : 0;
        }
        return gaps;
    }
}
