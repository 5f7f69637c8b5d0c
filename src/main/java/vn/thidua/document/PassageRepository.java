package vn.thidua.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

@Repository
class PassageRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PassageRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void put(Actor actor, DocumentKind kind, String subjectId, String name, String text, Instant at) {
        jdbc.sql(
                        """
                        insert into document_passage (ward_id, kind, subject_id, name, text, written_by, written_at)
                        values (:ward, :kind, :subject, :name, :text, :by, :at)
                            on conflict (ward_id, kind, subject_id, name)
                            do update set text = excluded.text, written_by = excluded.written_by,
                                          written_at = excluded.written_at
                        """)
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("subject", subjectId)
                .param("name", name)
                .param("text", text)
                .param("by", actor.userId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Text by name of the passage, in the order of the names. */
    Map<String, String> of(DocumentKind kind, String subjectId) {
        Map<String, String> texts = new TreeMap<>();
        jdbc.sql(
                        """
                        select name, text from document_passage
                         where ward_id = :ward and kind = :kind and subject_id = :subject
                        """)
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("subject", subjectId)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("text")))
                .list()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
        return texts;
    }

    /** Who wrote what stands there now. */
    List<String> writers(DocumentKind kind, String subjectId) {
        return jdbc.sql(
                        """
                        select distinct written_by from document_passage
                         where ward_id = :ward and kind = :kind and subject_id = :subject
                        """)
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("subject", subjectId)
                .query(String.class)
                .list();
    }
}
