package vn.thidua.access;

import java.nio.file.Files;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Home;
import vn.thidua.installation.StartNote;
import vn.thidua.shared.Sentences;

/** Tells the operator at the start where the first passwords are. */
@Component
class SignInNote implements StartNote {

    private final Home home;
    private final Sentences sentences;

    SignInNote(Home home, Sentences sentences) {
        this.home = home;
        this.sentences = sentences;
    }

    @Override
    public String text() {
        return Files.exists(home.at(FirstPasswords.FILE))
                ? sentences.text(
                        "access.start.passwords", home.at(FirstPasswords.FILE).toString())
                : "";
    }
}
