package vn.thidua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.paper.pdf.Face;

/** Where the four faces come from. */
abstract class FontFiles {

    private static final String SHIPPED = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-%s.ttf";

    /** All four faces in one file. */
    private static final List<String> COLLECTIONS = List.of("times.ttc", "times new roman.ttc", "timesnewroman.ttc");

    /** One font file, not yet read. */
    record Source(String name, Reading reading) {

        byte[] read() {
            try {
                return reading.bytes();
            } catch (IOException failure) {
                throw new FontUnusable("Không đọc được tệp phông chữ %s.".formatted(name), failure);
            }
        }
    }

    interface Reading {
        byte[] bytes() throws IOException;
    }

    abstract Source of(Face face);

    static FontFiles shipped() {
        return new FontFiles() {
            @Override
            Source of(Face face) {
                String path = SHIPPED.formatted(shippedName(face));
                return new Source(path.substring(path.lastIndexOf('/') + 1), () -> resource(path));
            }
        };
    }

    static FontFiles in(String folder) {
        Map<String, Path> files = list(Path.of(folder));
        return new FontFiles() {
            @Override
            Source of(Face face) {
                Path file = find(files, face)
                        .orElseThrow(() -> new FontUnusable("Thư mục phông chữ %s thiếu tệp %s."
                                .formatted(folder, knownNames(face).get(0))));
                return new Source(
                        file.toString(), () -> FontCollection.face(file.toString(), Files.readAllBytes(file), face));
            }
        };
    }

    private static Optional<Path> find(Map<String, Path> files, Face face) {
        return knownNames(face).stream().filter(files::containsKey).findFirst().map(files::get);
    }

    /** Names that a folder may use, lower case: those of Windows first. */
    private static List<String> knownNames(Face face) {
        List<String> single =
                switch (face) {
                    case REGULAR -> List.of("times.ttf", "times new roman.ttf", "liberationserif-regular.ttf");
                    case BOLD -> List.of("timesbd.ttf", "times new roman bold.ttf", "liberationserif-bold.ttf");
                    case ITALIC -> List.of("timesi.ttf", "times new roman italic.ttf", "liberationserif-italic.ttf");
                    case BOLD_ITALIC ->
                        List.of("timesbi.ttf", "times new roman bold italic.ttf", "liberationserif-bolditalic.ttf");
                };
        return Stream.concat(single.stream(), COLLECTIONS.stream()).toList();
    }

    private static Map<String, Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().toLowerCase(Locale.ROOT), file -> file, (one, other) -> one));
        } catch (IOException failure) {
            throw new FontUnusable("Không mở được thư mục phông chữ %s.".formatted(folder), failure);
        }
    }

    private static String shippedName(Face face) {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream stream = FontFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("Not on the class path: " + path);
            }
            return stream.readAllBytes();
        }
    }
}
