package vn.thidua.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.yaml.YamlFile;

/** Days off, dated values and legal bases from a file, by itself or as a part of a ward's file. */
@Service
@Transactional
public class RulebookFile {

    private static final String NATIONAL = "/rulebook/national.yaml";
    private static final String SCHEMA = "schema/rulebook-file.schema.json";

    private final WorkingCalendar calendar;
    private final DatedValues values;
    private final LegalBases bases;

    RulebookFile(WorkingCalendar calendar, DatedValues values, LegalBases bases) {
        this.calendar = calendar;
        this.values = values;
        this.bases = bases;
    }

    /** Loads what every ward starts with. */
    public void loadNational(Actor actor) {
        load(actor, text(NATIONAL), "Nạp dữ liệu ban đầu");
    }

    /** All or nothing; refused with everything that is wrong, each with its place. */
    public void load(Actor actor, String yaml, String reason) {
        YamlFile file = YamlFile.read(yaml);
        file.compareWith(SCHEMA);
        check(file, "");
        file.throwIfWrong();
        load(actor, file, "", reason);
    }

    /** Adds what is wrong with the part below the pointer to the file's problems. */
    public static void check(YamlFile file, String pointer) {
        file.items(pointer + "/calendars").forEach(at -> checked(file, at, () -> year(file, at)));
        file.items(pointer + "/values").forEach(at -> checkValue(file, at));
        Set<String> known = new HashSet<>(codes(file, pointer));
        known.addAll(codes(national(), ""));
        for (String at : file.items(pointer + "/legalBases")) {
            basis(file, at)
                    .map(basis -> LegalBasisRules.problems(basis, known::contains))
                    .ifPresent(problems -> report(file, at, problems));
        }
    }

    /** Loads the checked part below the pointer. */
    public void load(Actor actor, YamlFile file, String pointer, String reason) {
        for (String at : file.items(pointer + "/calendars")) {
            calendar.change(actor, year(file, at), file.text(at + "/source"));
        }
        file.items(pointer + "/values").forEach(at -> values.change(actor, value(file, at, reason)));
        bases(file, pointer).forEach(basis -> bases.change(actor, basis, reason));
    }

    /** A successor has to be there before what names it. */
    static List<LegalBasis> bases(YamlFile file, String pointer) {
        return file.items(pointer + "/legalBases").stream()
                .flatMap(at -> basis(file, at).stream())
                .sorted(Comparator.comparing(basis -> basis.replacedBy() != null))
                .toList();
    }

    static YamlFile national() {
        return YamlFile.read(text(NATIONAL));
    }

    private static List<String> codes(YamlFile file, String pointer) {
        return file.items(pointer + "/legalBases").stream()
                .map(at -> file.text(at + "/code"))
                .toList();
    }

    private static void checkValue(YamlFile file, String at) {
        report(file, at, DatedValueRules.problems(value(file, at, "x")));
    }

    private static void checked(YamlFile file, String at, Runnable reading) {
        try {
            reading.run();
        } catch (BusinessRuleViolation wrong) {
            report(file, at, wrong.problems());
        }
    }

    private static void report(YamlFile file, String at, List<Problem> problems) {
        for (Problem problem : problems) {
            String below = problem.field().replace("[", "/").replace("].", "/");
            file.problem(at + "/" + below, problem);
        }
    }

    static CalendarYear year(YamlFile file, String at) {
        List<CalendarDay> days = new ArrayList<>();
        for (String day : file.items(at + "/days")) {
            LocalDate on = file.date(day + "/on");
            Optional<CalendarDay.Kind> kind = file.word(day + "/kind", CalendarDay.Kind.class);
            if (on != null && kind.isPresent()) {
                days.add(new CalendarDay(on, kind.get(), file.text(day + "/name")));
            }
        }
        return new CalendarYear(file.at(at + "/year").asInt(), days);
    }

    static ChangeDatedValue value(YamlFile file, String at, String reason) {
        return new ChangeDatedValue(
                file.text(at + "/key"),
                file.text(at + "/value"),
                file.date(at + "/from"),
                file.text(at + "/basis"),
                file.yes(at + "/confirmed", true),
                reason);
    }

    private static Optional<LegalBasis> basis(YamlFile file, String at) {
        Optional<LegalBasis.Kind> kind = file.word(at + "/kind", LegalBasis.Kind.class);
        LocalDate issuedOn = file.date(at + "/issuedOn");
        LocalDate from = file.date(at + "/from");
        if (kind.isEmpty() || issuedOn == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(new LegalBasis(
                file.text(at + "/code"),
                kind.get(),
                file.text(at + "/number"),
                file.text(at + "/issuer"),
                issuedOn,
                file.text(at + "/subject"),
                from,
                file.date(at + "/to"),
                file.has(at + "/replacedBy") ? file.text(at + "/replacedBy") : null));
    }

    private static String text(String file) {
        try (InputStream resource = Objects.requireNonNull(RulebookFile.class.getResourceAsStream(file))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
