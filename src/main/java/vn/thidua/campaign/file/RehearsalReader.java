package vn.thidua.campaign.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rehearsal;
import vn.thidua.campaign.Rehearsal.Check;
import vn.thidua.campaign.Rehearsal.Decision;
import vn.thidua.campaign.Rehearsal.GivenPoints;
import vn.thidua.campaign.Rehearsal.NominationBehaviour;
import vn.thidua.campaign.Rehearsal.PlayedFigure;
import vn.thidua.campaign.Rehearsal.ReportBehaviour;
import vn.thidua.campaign.Rehearsal.Timing;
import vn.thidua.campaign.Rehearsal.UnitBehaviour;
import vn.thidua.campaign.Rehearsal.UnitLaunchBehaviour;
import vn.thidua.campaign.Rehearsal.Vote;

/** What the rehearsal plays, of a tree that has no faults. */
class RehearsalReader {

    private final FileUnderCheck file;

    RehearsalReader(FileUnderCheck file) {
        this.file = file;
    }

    Rehearsal rehearsal() {
        Map<String, UnitBehaviour> units = new LinkedHashMap<>();
        file.fields("/rehearsal/units").forEach(unit -> units.put(FileUnderCheck.lastName(unit), unit(unit)));
        return new Rehearsal(
                file.date("/rehearsal/draftedOn").orElse(null),
                file.date("/rehearsal/planIssuedOn").orElse(null),
                units,
                list("/rehearsal/checks", this::check),
                list("/rehearsal/votes", this::vote),
                list("/rehearsal/decisions", this::decision),
                list("/rehearsal/points", this::points));
    }

    private UnitBehaviour unit(String pointer) {
        return new UnitBehaviour(
                file.has(pointer + "/launch") ? launch(pointer + "/launch") : null,
                list(pointer + "/reports", this::report),
                list(pointer + "/nominations", this::nomination));
    }

    private UnitLaunchBehaviour launch(String pointer) {
        return new UnitLaunchBehaviour(
                timing(pointer),
                file.date(pointer + "/on").orElse(null),
                optional(pointer + "/theme"),
                SelectionReader.texts(file.at(pointer + "/movements")),
                file.at(pointer + "/onBehalf").asBoolean(false));
    }

    private ReportBehaviour report(String pointer) {
        return new ReportBehaviour(
                file.at(pointer + "/phase").asInt(1),
                timing(pointer),
                file.date(pointer + "/on").orElse(null),
                file.fields(pointer + "/figures").stream().map(this::figure).toList(),
                optional(pointer + "/story"),
                optional(pointer + "/returned"),
                file.at(pointer + "/onBehalf").asBoolean(false));
    }

    private PlayedFigure figure(String pointer) {
        return figure(FileUnderCheck.lastName(pointer), pointer);
    }

    private PlayedFigure figure(String target, String pointer) {
        return new PlayedFigure(
                target,
                number(pointer + "/value"),
                number(pointer + "/numerator"),
                number(pointer + "/denominator"),
                number(pointer + "/lastYear"),
                file.has(pointer + "/reached")
                        ? (Boolean) file.at(pointer + "/reached").booleanValue()
                        : null,
                file.at(pointer + "/estimate").asBoolean(false),
                file.has(pointer + "/final") ? figure(target, pointer + "/final") : null);
    }

    private NominationBehaviour nomination(String pointer) {
        return new NominationBehaviour(
                TextReader.constant(file.text(pointer + "/subject")),
                file.text(pointer + "/name"),
                file.has(pointer + "/gender") ? TextReader.constant(file.text(pointer + "/gender")) : null,
                file.has(pointer + "/born")
                        ? (Integer) file.at(pointer + "/born").intValue()
                        : null,
                optional(pointer + "/position"),
                optional(pointer + "/address"),
                file.text(pointer + "/award"),
                file.text(pointer + "/achievement"),
                SelectionReader.texts(file.at(pointer + "/targets")));
    }

    private Check check(String pointer) {
        return new Check(
                file.text(pointer + "/nominee"),
                TextReader.constant(file.text(pointer + "/verdict").replaceAll("([a-z])([A-Z])", "$1_$2")),
                optional(pointer + "/reason"));
    }

    private Vote vote(String pointer) {
        return new Vote(
                file.text(pointer + "/nominee"),
                file.at(pointer + "/inFavour").asInt(0),
                file.at(pointer + "/against").asInt(0),
                file.at(pointer + "/abstained").asInt(0));
    }

    private Decision decision(String pointer) {
        return new Decision(
                file.text(pointer + "/nominee"),
                TextReader.constant(file.text(pointer + "/decision")),
                optional(pointer + "/reason"));
    }

    private GivenPoints points(String pointer) {
        return new GivenPoints(
                file.text(pointer + "/unit"),
                file.text(pointer + "/code"),
                file.at(pointer + "/points").decimalValue(),
                optional(pointer + "/note"));
    }

    private Timing timing(String pointer) {
        return Names.find(Timing.class, file.text(pointer + "/timing")).orElse(Timing.ON_TIME);
    }

    private @Nullable BigDecimal number(String pointer) {
        return file.at(pointer).isNumber() ? file.at(pointer).decimalValue() : null;
    }

    private @Nullable String optional(String pointer) {
        return file.has(pointer) ? file.text(pointer) : null;
    }

    private <T> List<T> list(String pointer, Function<String, T> read) {
        return file.items(pointer).stream().map(read).toList();
    }
}
