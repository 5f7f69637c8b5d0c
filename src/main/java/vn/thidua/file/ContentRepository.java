package vn.thidua.file;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Bytes by their SHA-256, once per content, apart from the tables that lists read. */
@Repository
class ContentRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    ContentRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(String sha256, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into file_content (ward_id, sha256, bytes) values (:ward, :sha256, :bytes)
                        on conflict do nothing
                        """)
                .param("ward", ward.id().value())
                .param("sha256", sha256)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> find(String sha256) {
        return jdbc.sql("select bytes from file_content where ward_id = :ward and sha256 = :sha256")
                .param("ward", ward.id().value())
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** The next keys after one, in order, so that a walk over all of them needs no open cursor. */
    List<String> keysAfter(String sha256, int most) {
        return jdbc.sql(
                        """
                        select sha256 from file_content where ward_id = :ward and sha256 > :after
                         order by sha256 limit :most
                        """)
                .param("ward", ward.id().value())
                .param("after", sha256)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** The hash of the bytes as they are now, computed where they lie. */
    String actualHash(String sha256) {
        return jdbc.sql(
                        """
                        select encode(pg_catalog.sha256(bytes), 'hex') from file_content
                         where ward_id = :ward and sha256 = :sha256
                        """)
                .param("ward", ward.id().value())
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }
}
