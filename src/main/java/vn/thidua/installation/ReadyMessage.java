package vn.thidua.installation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** Says where the program is reached and how to sign in. */
@Component
class ReadyMessage {

    private final Sentences sentences;
    private final Home home;
    private final Trial trial;
    private final ObjectProvider<StartNote> notes;

    ReadyMessage(Sentences sentences, Home home, Trial trial, ObjectProvider<StartNote> notes) {
        this.sentences = sentences;
        this.home = home;
        this.trial = trial;
        this.notes = notes;
    }

    @EventListener
    void onReady(ApplicationReadyEvent event) {
        if (trial.mode() != Mode.REHEARSAL
                && event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            print(text(Objects.requireNonNull(web.getWebServer()).getPort()));
        }
    }

    private String text(int port) {
        Stream<String> known = Stream.of(
                sentences.text("start.ready", Integer.toString(port)),
                sentences.text("start.data", home.folder().toString()),
                trial.isTrial() ? sentences.text("start.trial", Vietnamese.date(trial.today())) : "");
        Stream<String> told = notes.orderedStream().map(StartNote::text);
        List<String> lines =
                Stream.concat(known, told).filter(line -> !line.isEmpty()).toList();
        return lines.stream().collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }

    private static void print(String text) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text);
    }
}
