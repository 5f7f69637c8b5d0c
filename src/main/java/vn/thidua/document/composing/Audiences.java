package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.document.wording.Wording;

/** Turns the lines of a bundle into recipients: who stands behind {@code group:SCHOOLS} or {@code participants}. */
class Audiences {

    private final WardDirectory directory;
    private final Map<String, List<String>> units;
    private final List<Recipient> addressees;

    Audiences(WardDirectory directory, Map<String, List<String>> units) {
        this(directory, units, List.of());
    }

    private Audiences(WardDirectory directory, Map<String, List<String>> units, List<Recipient> addressees) {
        this.directory = directory;
        this.units = new HashMap<>(units);
        this.addressees = addressees;
    }

    Audiences withAddressees(List<Recipient> lines) {
        return new Audiences(directory, units, lines);
    }

    List<Recipient> lines(List<Wording.Line> lines, Texts texts) {
        return lines.stream().map(line -> recipient(line, texts)).toList();
    }

    private Recipient recipient(Wording.Line line, Texts texts) {
        List<String> codes = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        List<Recipient.Outside> outside = new ArrayList<>();
        for (String to : line.to()) {
            String name = to.substring(to.indexOf(':') + 1);
            switch (to.substring(0, Math.max(0, to.indexOf(':')))) {
                case "role" -> roles.add(name);
                case "group" -> codes.addAll(directory.unitsInGroup(name));
                case "kind" -> codes.addAll(directory.unitsOfKind(name));
                case "outside" -> outside.add(directory.outside(name));
                default -> addNamed(name, codes, roles, outside);
            }
        }
        return new Recipient(
                texts.fill(line.line()),
                line.channel() == null ? WardDirectory.SYSTEM : line.channel(),
                line.copies() == null ? 1 : line.copies(),
                codes.stream().distinct().toList(),
                roles,
                outside);
    }

    private void addNamed(String name, List<String> codes, List<String> roles, List<Recipient.Outside> outside) {
        if (!name.equals("addressees")) {
            codes.addAll(units.getOrDefault(name, List.of()));
            return;
        }
        for (Recipient addressee : addressees) {
            codes.addAll(addressee.units());
            roles.addAll(addressee.roles());
            outside.addAll(addressee.outside());
        }
    }

    /** Names a line may use without the composer knowing them. */
    static boolean isGeneral(String to) {
        return to.equals("addressees")
                || Stream.of("role:", "group:", "kind:", "outside:").anyMatch(to::startsWith);
    }
}
