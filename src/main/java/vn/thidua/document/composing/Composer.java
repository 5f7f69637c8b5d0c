package vn.thidua.document.composing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentKind;

/**
 * One kind of document: reads the data it needs into a snapshot, then makes the document of the snapshot alone, so that
 * the same snapshot always gives the same document.
 *
 * @param <D> the snapshot, a record that survives being written as JSON
 */
interface Composer<D> {

    DocumentKind kind();

    Class<D> dataType();

    SubjectFacts subject(String subjectId);

    D read(String subjectId);

    /** Values for the bundle's placeholders; the names are the same for every snapshot. */
    Map<String, String> words(D data);

    Content compose(D data, Texts texts);

    /** Names that lines of recipients may use beside the general ones, with the units they stand for. */
    default Map<String, List<String>> audiences(D data) {
        return Map.of();
    }

    /** Lines of Nơi nhận that come with the data instead of the bundle; null where the bundle has them. */
    default @Nullable List<Recipient> recipients(D data) {
        return null;
    }

    /** Placeholders that are filled line by line while composing. */
    default Set<String> rowWords() {
        return Set.of();
    }

    default Composed.@Nullable SlipSigner signer(D data) {
        return null;
    }

    default List<Composed.NamedSigner> namedSigners(D data) {
        return List.of();
    }
}
