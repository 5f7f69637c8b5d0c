package vn.thidua.campaign.file;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.RecipientLine;
import vn.thidua.campaign.plan.RecipientLine.Channel;
import vn.thidua.campaign.plan.RecipientLine.OutsideAddressee;

/** Lines of Nơi nhận of a tree that has no faults. */
class RecipientReader {

    private final FileUnderCheck file;
    private final SelectionReader selections;

    RecipientReader(FileUnderCheck file, SelectionReader selections) {
        this.file = file;
        this.selections = selections;
    }

    RecipientLine line(String pointer) {
        return new RecipientLine(
                file.text(pointer + "/line"),
                selections.at(pointer + "/units"),
                SelectionReader.texts(file.at(pointer + "/roles")),
                file.items(pointer + "/outside").stream().map(this::outside).toList(),
                file.has(pointer + "/channel")
                        ? Names.get(Channel.class, file.text(pointer + "/channel"))
                        : Channel.SYSTEM,
                file.at(pointer + "/copies").asInt(1),
                file.at(pointer + "/archive").asBoolean(false));
    }

    private OutsideAddressee outside(String pointer) {
        return new OutsideAddressee(
                file.text(pointer + "/name"), optional(pointer + "/email"), optional(pointer + "/code"));
    }

    private @Nullable String optional(String pointer) {
        return file.has(pointer) ? file.text(pointer) : null;
    }
}
