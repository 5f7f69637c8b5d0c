package vn.thidua.signing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Pictures of signatures and seals. */
@Repository
class PictureRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PictureRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(Holder holder, byte[] png, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into signing_picture (id, ward_id, holder_kind, holder_id, png, uploaded_by, uploaded_at)
                        values (:id, :ward, :kind, :holder, :png, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .param("png", png)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<byte[]> latest(Holder holder) {
        return jdbc.sql(
                        """
                        select png from signing_picture
                         where ward_id = :ward and holder_kind = :kind and holder_id = :holder
                         order by uploaded_at desc, id limit 1
                        """)
                .param("ward", ward.id().value())
                .param("kind", holder.kind().name())
                .param("holder", holder.id())
                .query((row, number) -> row.getBytes("png"))
                .optional();
    }
}
