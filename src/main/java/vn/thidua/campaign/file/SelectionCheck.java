package vn.thidua.campaign.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.campaign.plan.UnitSelection;

/** Units, kinds and groups that a file names exist, and no group leads back to itself. */
class SelectionCheck {

    private final FileUnderCheck file;
    private final SelectionReader selections;
    private final KnownUnits units;

    SelectionCheck(FileUnderCheck file, SelectionReader selections, KnownUnits units) {
        this.file = file;
        this.selections = selections;
        this.units = units;
    }

    void check() {
        file.fields("/unitGroups").forEach(this::selection);
        file.fields("/unitGroups").forEach(this::noCircle);
        file.items("/targets").forEach(target -> {
            selection(target + "/reportedBy");
            file.items(target + "/groupGoals").forEach(goal -> selection(goal + "/units"));
        });
        file.items("/tasks").forEach(this::task);
        file.items("/responsibilities").forEach(item -> selection(item + "/units"));
        file.items("/participation").forEach(item -> mustSelectSomebody(item + "/units"));
        file.items("/scoring/blocks").forEach(item -> mustSelectSomebody(item + "/units"));
        file.items("/scoring/criteria").forEach(item -> mustSelectSomebody(item + "/units"));
        file.items("/recipients").forEach(item -> selection(item + "/units"));
    }

    private void task(String task) {
        selection(task + "/units");
        file.items(task + "/tasks").forEach(this::task);
    }

    private void mustSelectSomebody(String pointer) {
        selection(pointer);
        if (file.has(pointer)
                && selections.at(pointer).of(units.units(), selections.groups()).isEmpty()) {
            file.problem(pointer, "CAMPAIGN_FILE_NOBODY");
        }
    }

    private void selection(String pointer) {
        JsonNode node = file.at(pointer);
        if (node.isTextual() && !"everyone".equals(node.asText())) {
            group(pointer, node.asText());
        }
        each(pointer, node, this::unit);
        each(pointer + "/units", node.path("units"), this::unit);
        each(pointer + "/except", node.path("except"), this::unit);
        each(pointer + "/groups", node.path("groups"), this::group);
        each(pointer + "/kinds", node.path("kinds"), this::kind);
    }

    private void each(String pointer, JsonNode list, NameCheck check) {
        if (list.isArray()) {
            for (int index = 0; index < list.size(); index++) {
                check.check(pointer + "/" + index, list.get(index).asText());
            }
        }
    }

    private void unit(String pointer, String code) {
        if (units.find(code).isEmpty()) {
            file.problem(pointer, "CAMPAIGN_FILE_UNKNOWN_UNIT", code);
        }
    }

    private void kind(String pointer, String kind) {
        if (!units.kinds().contains(kind)) {
            file.problem(pointer, "CAMPAIGN_FILE_UNKNOWN_KIND", kind, listed(units.kinds()));
        }
    }

    private void group(String pointer, String group) {
        if (!file.has("/unitGroups/" + group)) {
            file.problem(pointer, "CAMPAIGN_FILE_UNKNOWN_GROUP", group);
        }
    }

    private void noCircle(String pointer) {
        String start = FileUnderCheck.lastName(pointer);
        Map<String, UnitSelection> groups = selections.groups();
        List<String> reached = new ArrayList<>(selections.at(pointer).groups());
        for (int index = 0; index < reached.size() && !reached.contains(start); index++) {
            groups.getOrDefault(reached.get(index), UnitSelection.NOBODY).groups().stream()
                    .filter(next -> !reached.contains(next))
                    .forEach(reached::add);
        }
        if (reached.contains(start)) {
            file.problem(pointer, "CAMPAIGN_FILE_GROUP_CIRCLE", start);
        }
    }

    static String listed(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** Looks at one name. */
    private interface NameCheck {
        void check(String pointer, String name);
    }
}
