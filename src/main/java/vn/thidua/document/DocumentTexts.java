package vn.thidua.document;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

/** The words of issued documents in the database's index. */
@Repository
class DocumentTexts {

    private static final int MOST = 300;

    /** @param lines the document's text as it stands there */
    record Hit(DocumentId id, List<String> lines) {}

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DocumentTexts(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** Issued since the last search. */
    List<DocumentId> missing() {
        return jdbc.sql(
                        """
                        select document.id from issued_document document
                         where document.ward_id = :ward
                           and not exists (select 1 from document_text where document_id = document.id)
                         order by document.issued_at
                        """)
                .param("ward", ward.id().value())
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Two searches at once may both read a new document; one keeps it. */
    void keep(DocumentId id, List<String> lines) {
        jdbc.sql(
                        """
                        insert into document_text (document_id, ward_id, lines, folded)
                        values (:id, :ward, :lines, :folded)
                        on conflict on constraint pk_document_text do nothing
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("lines", String.join("\n", lines))
                .param("folded", Folding.fold(String.join(" ", lines)))
                .update();
    }

    /** Those with all the words, the best first; words in quotes stand side by side. */
    List<Hit> find(String folded) {
        return jdbc.sql(
                        """
                        select text.document_id, text.lines
                          from document_text text
                          join issued_document document on document.id = text.document_id,
                               websearch_to_tsquery('simple', :words) query
                         where text.ward_id = :ward and text.words @@ query
                         order by ts_rank_cd(text.words, query) desc, document.issued_at desc
                         limit :most
                        """)
                .param("words", folded)
                .param("ward", ward.id().value())
                .param("most", MOST)
                .query((row, number) -> new Hit(
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        List.of(row.getString("lines").split("\n"))))
                .list();
    }
}
