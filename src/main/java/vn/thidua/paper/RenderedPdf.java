package vn.thidua.paper;

import java.util.List;
import vn.thidua.paper.pdf.TaggedPdf;

/**
 * A finished file.
 *
 * @param sha256 in lower-case hexadecimal
 * @param signaturePlaces one for each signature, in the order of {@link Ending#signatures}; one for each certificate
 */
@SuppressWarnings("ArrayRecordComponent") // read once and stored; never compared
public record RenderedPdf(byte[] bytes, String sha256, int pages, List<SignaturePlace> signaturePlaces) {

    public RenderedPdf {
        signaturePlaces = List.copyOf(signaturePlaces);
    }

    static RenderedPdf of(TaggedPdf file) {
        byte[] bytes = file.finish();
        List<SignaturePlace> places =
                file.reserved().stream().map(SignaturePlace::of).toList();
        return new RenderedPdf(bytes, Sha256.of(bytes), file.pages(), places);
    }
}
