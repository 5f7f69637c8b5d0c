package vn.thidua.campaign.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Paragraph;
import vn.thidua.campaign.plan.PlanPart;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Responsibility;
import vn.thidua.campaign.plan.Responsibility.MovementKind;
import vn.thidua.campaign.plan.Section;

/** Sections, paragraphs, tasks and duties of a tree that has no faults. */
class TextReader {

    private final FileUnderCheck file;
    private final SelectionReader selections;

    TextReader(FileUnderCheck file, SelectionReader selections) {
        this.file = file;
        this.selections = selections;
    }

    Section section(String pointer) {
        return new Section(
                heading(pointer),
                SelectionReader.texts(file.at(pointer + "/parts")).stream()
                        .map(part -> Names.get(PlanPart.class, part))
                        .collect(Collectors.toSet()),
                body(pointer + "/body"),
                file.items(pointer + "/sections").stream().map(this::section).toList());
    }

    private @Nullable String heading(String pointer) {
        return file.has(pointer + "/heading") ? file.text(pointer + "/heading") : null;
    }

    List<Paragraph> body(String pointer) {
        return file.items(pointer).stream().map(this::paragraph).toList();
    }

    private Paragraph paragraph(String pointer) {
        if (file.at(pointer).isTextual()) {
            return Paragraph.plain(file.text(pointer));
        }
        boolean lettered = file.has(pointer + "/point");
        return new Paragraph(
                lettered ? Paragraph.Marker.LETTER : Paragraph.Marker.DASH,
                file.text(pointer + (lettered ? "/point" : "/dash")),
                body(pointer + "/body"));
    }

    PlannedTask task(String pointer) {
        return new PlannedTask(
                file.text(pointer + "/code"),
                file.text(pointer + "/wording"),
                selections.at(pointer + "/units"),
                file.items(pointer + "/tasks").stream().map(this::task).toList());
    }

    Responsibility responsibility(String pointer) {
        return new Responsibility(
                file.text(pointer + "/heading"),
                selections.at(pointer + "/units"),
                body(pointer + "/duties"),
                file.items(pointer + "/movementKinds").stream()
                        .map(kind -> new MovementKind(file.text(kind + "/code"), file.text(kind + "/name")))
                        .toList());
    }

    static String constant(String inFile) {
        return inFile.toUpperCase(Locale.ROOT);
    }
}
