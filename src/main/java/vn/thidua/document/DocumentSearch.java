package vn.thidua.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.paper.PdfText;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Folding;

/** Finds issued documents by the words in them, with or without diacritics; each reader what he may read. */
@Service
@Transactional
public class DocumentSearch {

    private static final int SHOWN = 50;
    private static final int LINES = 3;

    private final DocumentTexts texts;
    private final IssuedDocumentRepository issued;
    private final Reading reading;

    DocumentSearch(DocumentTexts texts, IssuedDocumentRepository issued, Reading reading) {
        this.texts = texts;
        this.issued = issued;
        this.reading = reading;
    }

    /** The best fifty; words in quotes stand side by side in the document. */
    public List<FoundDocument> find(Actor reader, String searched) {
        readNew();
        String folded = Folding.fold(searched);
        return texts.find(folded).stream()
                .flatMap(hit -> found(reader, hit, folded).stream())
                .limit(SHOWN)
                .toList();
    }

    /** What was issued since the last search is read now; nothing has to run at the moment of issuing. */
    private void readNew() {
        texts.missing()
                .forEach(id -> texts.keep(id, PdfText.lines(issued.content(id)).orElse(List.of())));
    }

    private Optional<FoundDocument> found(Actor reader, DocumentTexts.Hit hit, String folded) {
        return issued.find(hit.id())
                .filter(document -> reading.mayRead(reader, document))
                .map(document -> new FoundDocument(
                        document,
                        hit.lines().stream().filter(anyOf(folded)).limit(LINES).toList()));
    }

    private static Predicate<String> anyOf(String folded) {
        List<String> words = Arrays.stream(folded.replace("\"", " ").split(" "))
                .filter(word -> word.length() > 1)
                .toList();
        return line -> {
            String text = Folding.fold(line);
            return words.stream().anyMatch(text::contains);
        };
    }
}
