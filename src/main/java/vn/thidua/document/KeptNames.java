package vn.thidua.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CurrentWard;

/** Which documents kept bytes are, as people call them. */
@Component
public class KeptNames {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    KeptNames(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** File names of issued documents, and of those that have it as a rendition. */
    public List<String> of(String sha256) {
        return jdbc.sql(
                        """
                        select file_name from issued_document where ward_id = :ward and sha256 = :sha256
                        union
                        select issued.file_name || ' (' || rendition.kind || ')'
                          from document_rendition rendition
                          join issued_document issued on issued.id = rendition.issued_document_id
                         where rendition.ward_id = :ward and rendition.sha256 = :sha256
                         order by 1
                        """)
                .param("ward", ward.id().value())
                .param("sha256", sha256)
                .query(String.class)
                .list();
    }
}
