package vn.thidua.campaign.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A printed section: heading, its own paragraphs, then sub-sections. Numbers come from the place in the tree.
 *
 * @param parts what of R-33 this section fixes
 */
public record Section(@Nullable String heading, Set<PlanPart> parts, List<Paragraph> body, List<Section> sections) {

    public Section {
        parts = Set.copyOf(parts);
        body = List.copyOf(body);
        sections = List.copyOf(sections);
    }

    /** This section and everything below it. */
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
    }

    public boolean saysSomething() {
        return !body.isEmpty() || sections.stream().anyMatch(Section::saysSomething);
    }

    Section with(List<Paragraph> newBody, List<Section> newSections) {
        return new Section(heading, parts, newBody, newSections);
    }
}
