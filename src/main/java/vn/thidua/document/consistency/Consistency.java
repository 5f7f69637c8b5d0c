package vn.thidua.document.consistency;

import java.util.List;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.composing.Composed;

/** Every check on one document, errors first. */
public final class Consistency {

    private static final List<Check> CHECKS = List.of(
            new TitleCheck(),
            new ArticleCheck(),
            new CountCheck(),
            new MoneyCheck(),
            new DateCheck(),
            new CitationCheck(),
            new AnnexCheck(),
            new NameCheck(),
            new AuthorityCheck(),
            new AddresseeCheck());

    private Consistency() {}

    public static List<Finding> of(DocumentKind kind, Composed composed, Facts facts) {
        Paper paper = Paper.of(kind, composed);
        return CHECKS.stream()
                .flatMap(check -> check.of(paper, facts).stream())
                .distinct()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }
}
