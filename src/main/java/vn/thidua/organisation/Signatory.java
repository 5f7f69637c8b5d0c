package vn.thidua.organisation;

import java.util.List;

/**
 * Who signs, and what stands above and below the signature.
 *
 * @param userId the account that signs
 * @param authorityLines the lines above it, one per printed line: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param name full name without academic title
 * @param position the position as running text and registers write it
 */
public record Signatory(String userId, List<String> authorityLines, String name, String position) {

    public Signatory {
        authorityLines = List.copyOf(authorityLines);
    }
}
