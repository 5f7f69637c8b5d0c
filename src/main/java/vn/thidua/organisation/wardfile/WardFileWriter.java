package vn.thidua.organisation.wardfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Addressee;
import vn.thidua.organisation.CouncilSeat;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitGroup;
import vn.thidua.organisation.Ward;

/** Writes an organisation as a file that loads it again. */
public final class WardFileWriter {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());

    private WardFileWriter() {}

    public static String write(WardFile organisation, LocalDate since) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("ward", ward(organisation.ward()));
        file.put("since", since.toString());
        file.put(
                "units", organisation.units().stream().map(WardFileWriter::unit).toList());
        file.put(
                "people",
                organisation.people().stream()
                        .map(person -> person(organisation, person))
                        .toList());
        file.put(
                "council",
                organisation.council().stream().map(WardFileWriter::seat).toList());
        // a TUQ. stands on an uploaded mandate, which no file carries
        file.put(
                "mandates",
                organisation.mandates().stream()
                        .filter(mandate -> mandate.form() != Mandate.Form.TUQ)
                        .map(WardFileWriter::mandate)
                        .toList());
        file.put(
                "addressees",
                organisation.addressees().stream()
                        .map(WardFileWriter::addressee)
                        .toList());
        file.put(
                "groups",
                organisation.groups().stream().map(WardFileWriter::group).toList());
        try {
            return YAML.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> ward(Ward ward) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("code", ward.id().value());
        written.put("codeSystem", ward.codeSystem());
        written.put("kind", ward.kind());
        written.put("name", ward.name());
        written.put("place", ward.place());
        written.put("city", ward.city());
        written.put("email", ward.email());
        return written;
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("code", unit.code());
        written.put("name", unit.name());
        written.put("kind", unit.kind().name());
        written.put("abbreviation", unit.abbreviation());
        written.put("email", unit.email());
        written.put("computers", unit.hasComputers());
        written.put("wardPays", unit.wardPays());
        period(written, unit.validFrom(), unit.validTo());
        if (unit.mergedInto() != null) {
            written.put("mergedInto", unit.mergedInto());
        }
        return written;
    }

    private static Map<String, Object> person(WardFile organisation, Person person) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("user", person.userId());
        written.put("name", person.fullName());
        written.put("gender", person.gender().name());
        if (person.birthYear() != null) {
            written.put("born", person.birthYear());
        }
        written.put("email", person.email());
        written.put(
                "positions",
                organisation.positions().stream()
                        .filter(position -> position.userId().equals(person.userId()))
                        .map(WardFileWriter::position)
                        .toList());
        List<String> roles = organisation.grants().stream()
                .filter(grant -> grant.userId().equals(person.userId()))
                .map(grant -> grant.role().name())
                .toList();
        if (!roles.isEmpty()) {
            written.put("roles", roles);
        }
        return written;
    }

    private static Map<String, Object> position(Position position) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("unit", position.unitCode());
        written.put("rank", position.rank().name());
        written.put("title", position.title());
        written.put("reports", position.reports());
        period(written, position.validFrom(), position.validTo());
        return written;
    }

    private static Map<String, Object> seat(CouncilSeat seat) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("user", seat.userId());
        written.put("office", seat.office().name());
        period(written, seat.validFrom(), seat.validTo());
        return written;
    }

    private static Map<String, Object> mandate(Mandate mandate) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("user", mandate.userId());
        written.put("form", mandate.form().name());
        if (!mandate.documentKinds().isEmpty()) {
            written.put("documentKinds", sorted(mandate.documentKinds()));
        }
        written.put("reference", mandate.reference());
        period(written, mandate.validFrom(), mandate.validTo());
        return written;
    }

    private static Map<String, Object> addressee(Addressee addressee) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("code", addressee.code());
        written.put("name", addressee.name());
        written.put("email", addressee.email());
        written.put("channel", addressee.channel().name());
        return written;
    }

    private static Map<String, Object> group(UnitGroup group) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("code", group.code());
        written.put("name", group.name());
        written.put("kinds", group.kinds().stream().sorted().map(Enum::name).toList());
        written.put("units", sorted(group.unitCodes()));
        return written;
    }

    private static void period(Map<String, Object> written, LocalDate from, @Nullable LocalDate to) {
        written.put("from", from.toString());
        if (to != null) {
            written.put("to", to.toString());
        }
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }
}
