package vn.thidua.document;

import java.util.List;

/**
 * Who signs a document, as it stands below it.
 *
 * @param authorityLines above the signature, top to bottom, {@code TM. ỦY BAN NHÂN DÂN} and {@code CHỦ TỊCH}
 * @param position as registers write it
 */
public record Signer(Signing signing, String userId, List<String> authorityLines, String name, String position) {

    public Signer {
        authorityLines = List.copyOf(authorityLines);
    }
}
