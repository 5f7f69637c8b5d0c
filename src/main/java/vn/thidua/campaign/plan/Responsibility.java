package vn.thidua.campaign.plan;

import java.util.List;

/**
 * Who does what.
 *
 * @param movementKinds kinds of movements these units choose from when they launch their own
 */
public record Responsibility(
        String heading, UnitSelection units, List<Paragraph> duties, List<MovementKind> movementKinds) {

    /** A kind of movement, such as vệ sinh môi trường for the tổ dân phố. */
    public record MovementKind(String code, String name) {}

    public Responsibility {
        duties = List.copyOf(duties);
        movementKinds = List.copyOf(movementKinds);
    }
}
