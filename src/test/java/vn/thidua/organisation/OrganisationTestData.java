package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small ward: a Chairman, his deputy, the culture office and a neighbourhood. */
final class OrganisationTestData {

    static final LocalDate START = LocalDate.of(2025, 7, 1);

    private OrganisationTestData() {}

    static Unit unit(String code, UnitKind kind) {
        return new Unit(code, "Đơn vị " + code, kind, "", "", true, true, START, null, null, 0);
    }

    static List<Unit> units() {
        return List.of(
                unit("lanh-dao", UnitKind.LEADERSHIP),
                unit("vhxh", UnitKind.CULTURE_OFFICE),
                unit("tdp-01", UnitKind.NEIGHBOURHOOD));
    }

    static Position position(String user, String unit, Position.Rank rank, String title) {
        return new Position(UUID.randomUUID(), user, unit, rank, title, rank == Position.Rank.HEAD, START, null);
    }

    static List<Position> positions() {
        return List.of(
                position("chairman", "lanh-dao", Position.Rank.HEAD, "Chủ tịch Ủy ban nhân dân phường"),
                position("deputy", "lanh-dao", Position.Rank.DEPUTY, "Phó Chủ tịch Ủy ban nhân dân phường"),
                position("culture", "vhxh", Position.Rank.HEAD, "Trưởng phòng Văn hóa - Xã hội"),
                position("officer", "vhxh", Position.Rank.MEMBER, "Chuyên viên phòng Văn hóa - Xã hội"),
                position("leader", "tdp-01", Position.Rank.HEAD, "Tổ trưởng tổ dân phố số 1"));
    }

    static List<Person> people() {
        return positions().stream()
                .map(held -> new Person(held.userId(), "Tên " + held.userId(), Gender.MALE, 1980, "", held.title(), 0))
                .toList();
    }

    static Mandate mandate(String user, Mandate.Form form, Set<String> kinds, LocalDate from, @Nullable LocalDate to) {
        return new Mandate(UUID.randomUUID(), user, form, kinds, "Quyết định phân công", UUID.randomUUID(), from, to);
    }

    static Roster roster(LocalDate on, Mandate... mandates) {
        return Roster.on(on, units(), positions(), List.of(), List.of(mandates), List.of());
    }
}
