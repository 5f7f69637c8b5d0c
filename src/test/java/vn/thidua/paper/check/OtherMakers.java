package vn.thidua.paper.check;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs in which other offices write; a test without them is skipped and says so. */
final class OtherMakers {

    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";

    private final Path folder;

    OtherMakers(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("fonts"));
        for (String face : FACES) {
            try (InputStream font = OtherMakers.class.getResourceAsStream(FONTS + face + ".ttf")) {
                Files.write(folder.resolve("fonts/" + face + ".ttf"), font.readAllBytes());
            }
        }
    }

    /** Prints a page of HTML. */
    byte[] chromium(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path pdf = folder.resolve("chromium.pdf");
        run(List.of(
                program("chromium", "chromium-browser", "google-chrome"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                page.toUri().toString()));
        return Files.readAllBytes(pdf);
    }

    /** Opens a Word file and saves it as PDF. */
    byte[] libreOffice(byte[] docx) throws IOException, InterruptedException {
        Path word = Files.write(folder.resolve("word.docx"), docx);
        run(List.of(
                program("soffice", "libreoffice"),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                word.toString()));
        return Files.readAllBytes(folder.resolve("word.pdf"));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fontconfig().toString());
        Process process = builder.start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Takes too long: " + command);
        }
    }

    /** The machine's own serif may lack Vietnamese letters. */
    private Path fontconfig() throws IOException {
        return Files.writeString(
                folder.resolve("fonts.conf"),
                """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>%s</dir><cachedir>%s</cachedir>
                  <alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias>
                </fontconfig>
                """
                        .formatted(folder.resolve("fonts"), folder.resolve("cache")));
    }

    private static String program(String... names) {
        Optional<String> found = Stream.of(names)
                .map(name -> "/usr/bin/" + name)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        if (found.isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException("CI must have one of " + List.of(names) + ".");
        }
        return found.orElseGet(() -> abort("None of " + List.of(names) + " on this machine: test skipped."));
    }
}
