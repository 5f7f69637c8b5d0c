package vn.thidua.process.drive;

import java.util.List;

/** What somebody typed was not taken; the sentences are those that the form would show. */
public class TaskRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    TaskRefusal(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
