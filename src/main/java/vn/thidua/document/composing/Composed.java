package vn.thidua.document.composing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Signing;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Preamble;

/**
 * A document without number, date and signatures.
 *
 * @param summary the trích yếu
 * @param addressees lines of Kính gửi
 * @param bases codes of the catalogue it cites, to be checked against the day of signing
 * @param namedSigners persons whom the document itself names as signing, such as a session's chair and secretary
 * @param signer who signs where no signature is asked for, such as the officer on a slip; else null
 */
public record Composed(
        WardFacts ward,
        String summary,
        List<Recipient> addressees,
        Preamble preamble,
        List<Block> body,
        List<Annex> annexes,
        List<Recipient> recipients,
        String archive,
        List<String> bases,
        @Nullable SlipSigner signer,
        List<NamedSigner> namedSigners) {

    /**
     * The one person who can sign in a capacity, because the document says that he or she did something.
     *
     * @param line what stands above the signature, on one or several lines
     * @param position as registers write it
     */
    public record NamedSigner(Signing signing, String userId, String line, String name, String position) {}

    /** The officer whose work a slip confirms. */
    public record SlipSigner(String capacity, String userId, String name, Instant at) {}
}
