package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.plan.Section;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.RichText;

/** A plan's sections, any number and depth, as blocks: I., 1., 1.1., then points a) b) c) and dashes. */
final class PlanText {

    private PlanText() {}

    static List<Block> of(List<Section> sections) {
        return below(sections, "");
    }

    private static List<Block> below(List<Section> sections, String path) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Section section : sections) {
            if (section.heading() == null) {
                blocks.addAll(body(section.body()));
                blocks.addAll(below(section.sections(), path));
            } else if (section.saysSomething()) {
                number++;
                blocks.addAll(section(section, number, path));
            }
        }
        return blocks;
    }

    private static List<Block> section(Section section, int number, String path) {
        String heading = section.heading() == null ? "" : section.heading().replaceFirst("\\s*:$", "");
        boolean top = path.isEmpty();
        String own = top ? "#" : ("#".equals(path) ? "" : path) + number + ".";
        List<Block> blocks = new ArrayList<>();
        boolean runsOn = !top && hasOneOpening(section);
        if (runsOn) {
            blocks.add(Paragraph.led(
                    own + " " + heading + ":", section.body().get(0).text()));
        } else {
            blocks.add(top ? Heading.roman(number, heading) : new Heading(Heading.Level.ARABIC, own, heading));
        }
        blocks.addAll(body(runsOn ? section.body().subList(1, section.body().size()) : section.body()));
        blocks.addAll(below(section.sections(), own));
        return blocks;
    }

    /** {@code 2. Phòng Văn hóa - Xã hội: Theo dõi …}: a heading with a single plain paragraph runs on. */
    private static boolean hasOneOpening(Section section) {
        return !section.body().isEmpty()
                && section.body().get(0).marker() == vn.thidua.campaign.plan.Paragraph.Marker.NONE
                && section.body().get(0).under().isEmpty()
                && section.body().stream()
                                .filter(paragraph ->
                                        paragraph.marker() == vn.thidua.campaign.plan.Paragraph.Marker.NONE)
                                .count()
                        == 1;
    }

    static List<Block> body(List<vn.thidua.campaign.plan.Paragraph> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        while (next < paragraphs.size()) {
            int end = endOfRun(paragraphs, next);
            blocks.addAll(run(paragraphs.subList(next, end)));
            next = end;
        }
        return blocks;
    }

    private static int endOfRun(List<vn.thidua.campaign.plan.Paragraph> paragraphs, int from) {
        int end = from + 1;
        while (end < paragraphs.size()
                && paragraphs.get(end).marker() == paragraphs.get(from).marker()) {
            end++;
        }
        return end;
    }

    private static List<Block> run(List<vn.thidua.campaign.plan.Paragraph> same) {
        return switch (same.get(0).marker()) {
            case NONE ->
                same.stream()
                        .flatMap(paragraph -> Stream.concat(
                                Stream.of(Paragraph.of(paragraph.text())), body(paragraph.under()).stream()))
                        .toList();
            case LETTER ->
                List.of(new PointList(same.stream()
                        .map(paragraph -> new PointList.Point(RichText.of(paragraph.text()), body(paragraph.under())))
                        .toList()));
            case DASH -> dashes(same);
        };
    }

    private static List<Block> dashes(List<vn.thidua.campaign.plan.Paragraph> same) {
        List<Block> blocks = new ArrayList<>();
        for (vn.thidua.campaign.plan.Paragraph paragraph : same) {
            blocks.add(BulletList.of(paragraph.text()));
            blocks.addAll(body(paragraph.under()));
        }
        return blocks;
    }
}
