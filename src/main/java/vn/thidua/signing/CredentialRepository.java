package vn.thidua.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class CredentialRepository {

    private static final String SELECT =
            """
            select id, holder_kind, holder_id, kind, location, certificate, chain, registered_by, registered_at,
                   revoked_by, revoked_at, revocation_reason
              from signing_credential
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    CredentialRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(Credential credential) {
        jdbc.sql(
                        """
                        insert into signing_credential
                               (id, ward_id, holder_kind, holder_id, kind, location, certificate, chain, subject,
                                valid_from, valid_to, registered_by, registered_at)
                        values (:id, :ward, :holderKind, :holderId, :kind, :location, :certificate, :chain, :subject,
                                :validFrom, :validTo, :by, :at)
                        """)
                .param("id", credential.id())
                .param("ward", ward.id().value())
                .param("holderKind", credential.holder().kind().name())
                .param("holderId", credential.holder().id())
                .param("kind", credential.kind().name())
                .param("location", credential.location())
                .param("certificate", der(credential.certificate()))
                .param(
                        "chain",
                        credential.chain().stream()
                                .map(CredentialRepository::der)
                                .toArray(byte[][]::new))
                .param("subject", credential.subject())
                .param("validFrom", Timestamp.from(credential.validFrom()))
                .param("validTo", Timestamp.from(credential.validTo()))
                .param("by", credential.registeredBy())
                .param("at", Timestamp.from(credential.registeredAt()))
                .update();
    }

    /** Whether it was in force until now. */
    boolean revoke(UUID id, Credential.Revocation revocation) {
        return jdbc.sql(
                                """
                                update signing_credential
                                   set revoked_by = :by, revoked_at = :at, revocation_reason = :reason
                                 where ward_id = :ward and id = :id and revoked_at is null
                                """)
                        .param("by", revocation.by())
                        .param("at", Timestamp.from(revocation.at()))
                        .param("reason", revocation.reason())
                        .param("ward", ward.id().value())
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Credential> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(CredentialRepository::credential)
                .optional();
    }

    /** The latest first. */
    List<Credential> of(Holder holder) {
        return jdbc.sql(SELECT + " and holder_kind = :kind and holder_id = :id order by registered_at desc, id")
                .param("ward", ward.id().value())
                .param("kind", holder.kind().name())
                .param("id", holder.id())
                .query(CredentialRepository::credential)
                .list();
    }

    List<Credential> all() {
        return jdbc.sql(SELECT + " order by holder_kind, holder_id, registered_at desc, id")
                .param("ward", ward.id().value())
                .query(CredentialRepository::credential)
                .list();
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        return new Credential(
                row.getObject("id", UUID.class),
                new Holder(Holder.Kind.valueOf(row.getString("holder_kind")), row.getString("holder_id")),
                KeyKind.valueOf(row.getString("kind")),
                row.getString("location"),
                CertificateFile.one(row.getBytes("certificate")),
                chain(row.getArray("chain")),
                row.getString("registered_by"),
                row.getTimestamp("registered_at").toInstant(),
                revocation(row));
    }

    private static List<X509Certificate> chain(Array stored) throws SQLException {
        List<X509Certificate> chain = new ArrayList<>();
        for (byte[] der : (byte[][]) stored.getArray()) {
            chain.add(CertificateFile.one(der));
        }
        return chain;
    }

    private static Credential.@Nullable Revocation revocation(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("revoked_at");
        return at == null
                ? null
                : new Credential.Revocation(
                        row.getString("revoked_by"), at.toInstant(), row.getString("revocation_reason"));
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
