package vn.thidua.installation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the program does not start, and what to do, in place of a stack trace. */
class FaultReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String remedy = analysis.getAction();
        print(Fault.text(analysis.getDescription(), remedy == null ? "" : remedy));
    }

    /** Always UTF-8, whatever the machine's locale is. */
    static void print(String text) {
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        errors.println();
        errors.println(text);
    }
}
