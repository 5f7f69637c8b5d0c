package vn.thidua.council;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.thidua.award.NominationId;
import vn.thidua.council.blind.BallotCode;
import vn.thidua.council.blind.TokenCheck;
import vn.thidua.shared.StoredJson;

/**
 * What an envelope holds. As long for every choice, so that its length tells nothing.
 *
 * @param serial hexadecimal
 * @param token hexadecimal
 * @param marks one letter per item of the kit: A agree, D disagree, B blank, - not voted (conflict of interest)
 */
record SecretBallot(String serial, String token, String marks) {

    /** One item's vote under its code. */
    record Line(NominationId nominationId, String code, Vote.Choice choice) {}

    /** @throws IllegalArgumentException when it is no ballot */
    static SecretBallot read(String text) {
        try {
            return StoredJson.read(text, SecretBallot.class);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("Not a ballot.", e);
        }
    }

    static char mark(Vote.Choice choice) {
        return switch (choice) {
            case AGREE -> 'A';
            case DISAGREE -> 'D';
            case BLANK -> 'B';
            case CONFLICT -> '-';
        };
    }

    boolean isGenuine(TokenCheck check, int items) {
        return marks.length() == items
                && marks.matches("[ADB-]*")
                && serial.matches("[0-9a-f]{64}")
                && token.matches("[0-9a-f]{1,512}")
                && check.isGenuine(octets(), new BigInteger(token, 16));
    }

    List<Line> lines(List<NominationId> items) {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (marks.charAt(place) != '-') {
                NominationId item = items.get(place);
                lines.add(new Line(item, BallotCode.of(octets(), item.toString()), choice(marks.charAt(place))));
            }
        }
        return lines;
    }

    private byte[] octets() {
        return HexFormat.of().parseHex(serial);
    }

    private static Vote.Choice choice(char mark) {
        return switch (mark) {
            case 'A' -> Vote.Choice.AGREE;
            case 'D' -> Vote.Choice.DISAGREE;
            default -> Vote.Choice.BLANK;
        };
    }
}
