package vn.thidua.file;

import org.jspecify.annotations.Nullable;

/**
 * A file as somebody sends it; what it is, is found out from its bytes.
 *
 * @param unitCode the unit it is meant for; null for the uploader's own
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record UploadFile(String name, byte[] bytes, @Nullable String unitCode) {}
