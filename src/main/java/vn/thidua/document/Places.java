package vn.thidua.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.paper.SignaturePlace;
import vn.thidua.signing.Place;

/** Room for signatures as a column keeps it: page and millimetres, one place after the other. */
final class Places {

    private Places() {}

    static List<Place> of(List<SignaturePlace> measured) {
        return measured.stream()
                .map(place -> new Place(place.page(), place.leftMm(), place.topMm(), place.widthMm(), place.heightMm()))
                .toList();
    }

    static String write(List<Place> places) {
        return places.stream()
                .map(place -> "%d %s %s %s %s"
                        .formatted(place.page(), place.leftMm(), place.topMm(), place.widthMm(), place.heightMm()))
                .collect(Collectors.joining(";"));
    }

    static List<Place> read(String text) {
        return Arrays.stream(text.split(";"))
                .filter(place -> !place.isEmpty())
                .map(place -> read(place.split(" ")))
                .toList();
    }

    private static Place read(String... parts) {
        return new Place(Integer.parseInt(parts[0]), mm(parts[1]), mm(parts[2]), mm(parts[3]), mm(parts[4]));
    }

    private static double mm(String text) {
        return Double.parseDouble(text);
    }
}
