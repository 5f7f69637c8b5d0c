package vn.thidua.organisation.wardfile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Addressee;
import vn.thidua.organisation.CouncilSeat;
import vn.thidua.organisation.Gender;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.RoleGrant;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitGroup;
import vn.thidua.organisation.UnitKind;
import vn.thidua.organisation.Ward;
import vn.thidua.rulebook.RulebookFile;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.WardId;
import vn.thidua.shared.yaml.YamlFile;

/** Turns a checked tree into an organisation. */
public final class WardFileReader {

    private static final String SCHEMA = "schema/ward-file.schema.json";

    private final YamlFile file;

    private WardFileReader(YamlFile file) {
        this.file = file;
    }

    /** The file as a tree; refused with everything that is wrong with it, each with line and column. */
    public static YamlFile checked(String yaml) {
        return checked(yaml, Map.of());
    }

    /** @param required codes of addressees that documents go to, with the names of those documents */
    public static YamlFile checked(String yaml, Map<String, String> required) {
        YamlFile file = YamlFile.read(yaml);
        file.compareWith(SCHEMA);
        new WardFileRules(file).check();
        requireAddressees(file, required);
        RulebookFile.check(file, "/rulebook");
        file.throwIfWrong();
        return file;
    }

    /** Without them the papers that go there could not be composed later. */
    private static void requireAddressees(YamlFile file, Map<String, String> required) {
        Set<String> listed = file.items("/addressees").stream()
                .map(at -> file.text(at + "/code"))
                .collect(Collectors.toSet());
        new TreeMap<>(required).forEach((code, documents) -> {
            if (!listed.contains(code)) {
                file.problem("/addressees", Problem.of("ORGANISATION_ADDRESSEE_REQUIRED", code, documents));
            }
        });
    }

    /** The organisation of a checked file. */
    public static WardFile organisation(YamlFile checked) {
        return new WardFileReader(checked).read();
    }

    private WardFile read() {
        return new WardFile(
                ward(),
                all("/units", this::unit),
                all("/people", this::person),
                each("/people", this::positions),
                each("/people", this::grants),
                all("/council", this::seat),
                all("/mandates", this::mandate),
                all("/addressees", this::addressee),
                all("/groups", this::group));
    }

    private Ward ward() {
        return new Ward(
                new WardId(file.text("/ward/code")),
                file.text("/ward/kind"),
                file.text("/ward/name"),
                file.text("/ward/place"),
                file.text("/ward/city"),
                file.text("/ward/codeSystem"),
                file.text("/ward/email"));
    }

    private Unit unit(String at) {
        return new Unit(
                file.text(at + "/code"),
                file.text(at + "/name"),
                word(at + "/kind", UnitKind.class),
                file.text(at + "/abbreviation"),
                file.text(at + "/email"),
                file.yes(at + "/computers", true),
                file.yes(at + "/wardPays", true),
                from(at),
                file.date(at + "/to"),
                orNull(at + "/mergedInto"),
                0);
    }

    private Person person(String at) {
        return new Person(
                file.text(at + "/user"),
                file.text(at + "/name"),
                word(at + "/gender", Gender.class),
                file.has(at + "/born") ? file.at(at + "/born").asInt() : null,
                file.text(at + "/email"),
                "",
                0);
    }

    private List<Position> positions(String person) {
        return all(person + "/positions", at -> {
            Position.Rank rank = word(at + "/rank", Position.Rank.class);
            return new Position(
                    UUID.randomUUID(),
                    file.text(person + "/user"),
                    file.text(at + "/unit"),
                    rank,
                    file.text(at + "/title"),
                    file.yes(at + "/reports", rank == Position.Rank.HEAD),
                    from(at),
                    file.date(at + "/to"));
        });
    }

    private List<RoleGrant> grants(String person) {
        return all(
                person + "/roles",
                at -> new RoleGrant(
                        UUID.randomUUID(), file.text(person + "/user"), word(at, Role.class), from("/none"), null));
    }

    private CouncilSeat seat(String at) {
        return new CouncilSeat(
                UUID.randomUUID(),
                file.text(at + "/user"),
                word(at + "/office", CouncilSeat.Office.class),
                from(at),
                file.date(at + "/to"));
    }

    private Mandate mandate(String at) {
        return new Mandate(
                UUID.randomUUID(),
                file.text(at + "/user"),
                word(at + "/form", Mandate.Form.class),
                new HashSet<>(file.texts(at + "/documentKinds")),
                file.text(at + "/reference"),
                null,
                from(at),
                file.date(at + "/to"));
    }

    private Addressee addressee(String at) {
        return new Addressee(
                file.text(at + "/code"),
                file.text(at + "/name"),
                file.text(at + "/email"),
                word(at + "/channel", Addressee.Channel.class));
    }

    private UnitGroup group(String at) {
        return new UnitGroup(
                file.text(at + "/code"),
                file.text(at + "/name"),
                file.items(at + "/kinds").stream()
                        .map(kind -> word(kind, UnitKind.class))
                        .collect(Collectors.toSet()),
                new HashSet<>(file.texts(at + "/units")));
    }

    private <T> List<T> all(String list, Function<String, T> reading) {
        return file.items(list).stream().map(reading).toList();
    }

    private <T> List<T> each(String list, Function<String, List<T>> reading) {
        return file.items(list).stream()
                .map(reading)
                .flatMap(Collection::stream)
                .toList();
    }

    private <E extends Enum<E>> E word(String at, Class<E> type) {
        return file.word(at, type).orElseThrow();
    }

    private LocalDate from(String at) {
        LocalDate own = file.date(at + "/from");
        return own != null ? own : Objects.requireNonNull(file.date("/since"));
    }

    private @Nullable String orNull(String at) {
        return file.has(at) ? file.text(at) : null;
    }
}
