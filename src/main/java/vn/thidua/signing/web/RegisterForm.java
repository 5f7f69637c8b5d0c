package vn.thidua.signing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.signing.Holder;
import vn.thidua.signing.KeyKind;

/**
 * What the page of keys submits.
 *
 * @param holder as {@link Holder#toString} writes it
 * @param password opens the key once and is not kept
 */
record RegisterForm(
        @Nullable String holder,
        @Nullable KeyKind kind,
        @Nullable MultipartFile file,
        @Nullable String device,
        @Nullable String password) {

    void check() {
        List<Problem> problems = new ArrayList<>();
        if (holder == null || holder.isBlank() || kind == null) {
            problems.add(Problem.of("SIGNING_HOLDER_MISSING"));
        }
        if (kind != KeyKind.PKCS11 && isEmpty(file)) {
            problems.add(Problem.of("SIGNING_FILE_MISSING"));
        }
        if (kind == KeyKind.PKCS11 && (device == null || device.isBlank())) {
            problems.add(Problem.of("SIGNING_DEVICE_MISSING"));
        }
        BusinessRuleViolation.throwIfAny(problems);
    }

    Holder owner() {
        return holder(holder);
    }

    byte[] bytes() {
        return bytes(file);
    }

    char[] secret() {
        return password == null ? new char[0] : password.toCharArray();
    }

    static boolean isEmpty(@Nullable MultipartFile file) {
        return file == null || file.isEmpty();
    }

    static Holder holder(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("/", 2);
        if (parts.length != 2) {
            throw new BusinessRuleViolation("SIGNING_HOLDER_MISSING");
        }
        return new Holder(Holder.Kind.valueOf(parts[0]), parts[1]);
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new BusinessRuleViolation("SIGNING_FILE_MISSING");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
