package vn.thidua.dossier;

/**
 * One file of a package.
 *
 * @param path inside the package: letters without marks, digits, hyphens
 * @param title what it is, for the list
 */
public record PackedFile(String path, String title, String sha256) {}
