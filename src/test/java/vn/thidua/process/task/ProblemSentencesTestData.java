package vn.thidua.process.task;

import vn.thidua.shared.TestSentences;

/** The real sentences for tests outside this package. */
public final class ProblemSentencesTestData {

    private ProblemSentencesTestData() {}

    public static ProblemSentences all() {
        return new ProblemSentences(TestSentences.all());
    }
}
