package vn.thidua.organisation.wardfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organisation.SeparationOfDuties;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.yaml.YamlFile;

/** What an organisation has to satisfy beyond the shape of its file: unique names, known references, filled offices. */
class WardFileRules {

    private static final Set<String> GRANTED_TO_SOMEBODY = Set.of("ADMINISTRATOR", "FORM_CHECKER", "CLERK");

    private final YamlFile file;
    private final Set<String> units;
    private final Set<String> users;

    WardFileRules(YamlFile file) {
        this.file = file;
        this.units = texts("/units", "/code");
        this.users = texts("/people", "/user");
    }

    void check() {
        unique("/units", at -> file.text(at + "/code"), "/code", "ORGANISATION_UNIT_TWICE");
        unique("/units", at -> Folding.fold(file.text(at + "/name")), "/name", "ORGANISATION_UNIT_NAME_TWICE");
        unique("/people", at -> file.text(at + "/user"), "/user", "ORGANISATION_USER_TWICE");
        unique("/council", at -> file.text(at + "/user"), "/user", "ORGANISATION_SEAT_TWICE");
        unique("/addressees", at -> file.text(at + "/code"), "/code", "ORGANISATION_ADDRESSEE_TWICE");
        unique("/groups", at -> file.text(at + "/code"), "/code", "ORGANISATION_GROUP_TWICE");
        references();
        periods();
        offices();
        groups();
    }

    private void references() {
        file.date("/since");
        file.items("/units").forEach(at -> known(at + "/mergedInto", units, "ORGANISATION_UNIT_UNKNOWN"));
        positions().forEach(at -> known(at + "/unit", units, "ORGANISATION_UNIT_UNKNOWN"));
        Stream.of("/council", "/mandates")
                .flatMap(list -> file.items(list).stream())
                .forEach(at -> known(at + "/user", users, "ORGANISATION_PERSON_UNKNOWN"));
        file.items("/groups").stream()
                .flatMap(group -> file.items(group + "/units").stream())
                .forEach(at -> known(at, units, "ORGANISATION_UNIT_UNKNOWN"));
    }

    private void periods() {
        Stream.of(file.items("/units"), positions(), file.items("/council"), file.items("/mandates"))
                .flatMap(List::stream)
                .forEach(this::period);
    }

    private void period(String at) {
        LocalDate from = file.date(file.has(at + "/from") ? at + "/from" : "/since");
        LocalDate to = file.date(at + "/to");
        if (from != null && to != null && to.isBefore(from)) {
            file.problem(at + "/to", Problem.of("ORGANISATION_PERIOD_INVERTED"));
        }
    }

    private void offices() {
        one("/units", "/kind", "LEADERSHIP", "ORGANISATION_LEADERSHIP_ONE");
        one("/units", "/kind", "CULTURE_OFFICE", "ORGANISATION_CULTURE_OFFICE_ONE");
        one("/council", "/office", "CHAIR", "ORGANISATION_COUNCIL_CHAIR_ONE");
        one("/council", "/office", "SECRETARY", "ORGANISATION_COUNCIL_SECRETARY_ONE");
        file.items("/units").stream().filter(at -> !file.has(at + "/to")).forEach(this::head);
        Set<String> granted = file.items("/people").stream()
                .flatMap(at -> file.texts(at + "/roles").stream())
                .collect(Collectors.toSet());
        GRANTED_TO_SOMEBODY.stream()
                .filter(role -> !granted.contains(role))
                .sorted()
                .forEach(role -> file.problem(
                        "/people",
                        Problem.of(
                                "ORGANISATION_ROLE_VACANT", Role.valueOf(role).label())));
        file.items("/people").forEach(this::duties);
    }

    private void head(String unit) {
        long heads = positions().stream()
                .filter(at -> file.text(at + "/unit").equals(file.text(unit + "/code")))
                .filter(at -> file.text(at + "/rank").equals("HEAD") && !file.has(at + "/to"))
                .count();
        if (heads != 1) {
            file.problem(unit, Problem.of("ORGANISATION_HEAD_ONE", file.text(unit + "/name"), heads));
        }
    }

    private void duties(String person) {
        Set<Role> roles = new HashSet<>();
        file.items(person + "/roles").forEach(at -> file.word(at, Role.class).ifPresent(roles::add));
        if (file.items("/council").stream()
                .anyMatch(at -> file.text(at + "/user").equals(file.text(person + "/user")))) {
            roles.add(Role.COUNCIL_MEMBER);
        }
        for (String at : file.items(person + "/positions")) {
            switch (kindOf(file.text(at + "/unit"))) {
                case "LEADERSHIP" -> roles.add(Role.VICE_CHAIRMAN);
                case "CULTURE_OFFICE" -> roles.add(Role.CULTURE_OFFICER);
                default -> {}
            }
        }
        SeparationOfDuties.problems(roles).forEach(problem -> file.problem(person, problem));
    }

    private String kindOf(String unit) {
        return file.items("/units").stream()
                .filter(at -> file.text(at + "/code").equals(unit))
                .map(at -> file.text(at + "/kind"))
                .findFirst()
                .orElse("");
    }

    private void groups() {
        file.items("/groups").stream()
                .filter(at -> file.items(at + "/kinds").isEmpty()
                        && file.items(at + "/units").isEmpty())
                .forEach(at -> file.problem(at, Problem.of("ORGANISATION_GROUP_EMPTY", file.text(at + "/name"))));
    }

    private void unique(String list, Function<String, String> key, String field, String code) {
        Map<String, String> first = new HashMap<>();
        for (String at : file.items(list)) {
            if (first.putIfAbsent(key.apply(at), at) != null) {
                file.problem(at + field, Problem.of(code, file.text(at + field)));
            }
        }
    }

    private void known(String at, Set<String> names, String code) {
        if (file.has(at) && !names.contains(file.text(at))) {
            file.problem(at, Problem.of(code, file.text(at)));
        }
    }

    private void one(String list, String field, String value, String code) {
        long found = file.items(list).stream()
                .filter(at -> file.text(at + field).equals(value))
                .count();
        if (found != 1) {
            file.problem(list, Problem.of(code, found));
        }
    }

    private List<String> positions() {
        return file.items("/people").stream()
                .flatMap(person -> file.items(person + "/positions").stream())
                .toList();
    }

    private Set<String> texts(String list, String field) {
        return file.items(list).stream().map(at -> file.text(at + field)).collect(Collectors.toSet());
    }
}
