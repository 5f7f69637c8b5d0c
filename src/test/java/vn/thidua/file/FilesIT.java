package vn.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class FilesIT {

    private final Actor unit1 = new Actor("truong-tdp-1", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));
    private final Actor deputyOfUnit1 = new Actor("pho-tdp-1", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));
    private final Actor unit2 = new Actor("truong-tdp-2", Set.of(Role.UNIT_REPORTER), Set.of("tdp-02"));
    private final Actor officer = new Actor("can-bo", Set.of(Role.CULTURE_OFFICER), Set.of());

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsStoredComesBackUnchanged() {
        byte[] scan = FileTestData.aPdf("bản quét");

        StoredFile stored = files.store(unit1, new UploadFile("Kế hoạch.pdf", scan, null));

        assertThat(files.content(files.find(stored.id()).orElseThrow())).isEqualTo(scan);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.unitCode()).isEqualTo("tdp-01");
    }

    @Test
    void theSameBytesAreKeptOnce() {
        byte[] scan = FileTestData.aPdf("hai lần");

        StoredFile first = files.store(unit1, new UploadFile("a.pdf", scan, null));
        StoredFile second = files.store(unit2, new UploadFile("b.pdf", scan, null));

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(jdbc.sql("select count(*) from file_content where sha256 = :sha256")
                        .param("sha256", first.sha256())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aUnitsFileIsReadByItsPeopleAndByTheWardOnly() {
        StoredFile file = files.store(unit1, new UploadFile("a.pdf", FileTestData.aPdf("riêng"), null));

        assertThat(file.mayBeReadBy(deputyOfUnit1)).isTrue();
        assertThat(file.mayBeReadBy(officer)).isTrue();
        assertThat(file.mayBeReadBy(unit2)).isFalse();
        assertThat(files.unusable(unit2, List.of(file.id()))).containsExactly(file.id());
        assertThat(files.unusable(officer, List.of(file.id()))).isEmpty();
    }

    @Test
    void officersUploadForAUnitThatHasNoComputer() {
        StoredFile file = files.store(officer, new UploadFile("a.pdf", FileTestData.aPdf("hộ"), "tdp-01"));

        assertThat(file.mayBeReadBy(unit1)).isTrue();
        assertThatThrownBy(() -> files.store(unit2, new UploadFile("a.pdf", FileTestData.aPdf("hộ"), "tdp-01")))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("FILE_UNIT_NOT_YOURS");
    }

    @Test
    void aPageDressedAsAPictureIsRefused() {
        byte[] page = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> files.store(unit1, new UploadFile("anh.png", page, null)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("FILE_KIND_NOT_TAKEN");
    }
}
