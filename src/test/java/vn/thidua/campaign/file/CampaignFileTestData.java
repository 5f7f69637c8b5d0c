package vn.thidua.campaign.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.organisation.UnitKind;

/** Files and units of places that the tests know. */
public final class CampaignFileTestData {

    static final Set<String> ROLES = Set.of("CHAIRMAN", "VICE_CHAIRMAN");
    static final Set<String> KINDS =
            Arrays.stream(UnitKind.values()).map(UnitKind::name).collect(Collectors.toSet());

    private CampaignFileTestData() {}

    public static String sample() {
        return text("/sample/thach-khoi-2025.yaml");
    }

    public static String text(String resource) {
        try (InputStream in = CampaignFileTestData.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static KnownUnits communeUnits() {
        return new KnownUnits(
                List.of(
                        neighbourhood("thon-1"),
                        neighbourhood("thon-2"),
                        neighbourhood("thon-3"),
                        neighbourhood("thon-5"),
                        new UnitRef("hoi-phu-nu", "ORGANISATION")),
                KINDS,
                ROLES);
    }

    public static KnownUnits cityUnits() {
        return new KnownUnits(
                List.of(new UnitRef("so-xay-dung", "OFFICE"), new UnitRef("so-giao-thong", "OFFICE")), KINDS, ROLES);
    }

    public static KnownUnits wardUnits() {
        List<UnitRef> units = new ArrayList<>(List.of(
                new UnitRef("vhxh", "CULTURE_OFFICE"),
                new UnitRef("kt-htdt", "OFFICE"),
                new UnitRef("ttpvhcc", "OFFICE"),
                new UnitRef("ttvhtttt", "CULTURE_CENTRE"),
                new UnitRef("mttq", "FRONT"),
                new UnitRef("hoi-phu-nu", "ORGANISATION"),
                new UnitRef("hoi-ccb", "ORGANISATION"),
                new UnitRef("cong-an", "ARMED_FORCE"),
                new UnitRef("tram-y-te", "HEALTH_STATION")));
        List.of(
                        "th-thach-khoi",
                        "th-lien-hong",
                        "th-gia-xuyen",
                        "thcs-gia-xuyen",
                        "mn-thach-khoi",
                        "mn-lien-hong",
                        "mn-gia-xuyen")
                .forEach(school -> units.add(new UnitRef(school, "SCHOOL")));
        IntStream.rangeClosed(1, 18).forEach(number -> units.add(neighbourhood("tdp-%02d".formatted(number))));
        return new KnownUnits(units, KINDS, ROLES);
    }

    private static UnitRef neighbourhood(String code) {
        return new UnitRef(code, "NEIGHBOURHOOD");
    }
}
