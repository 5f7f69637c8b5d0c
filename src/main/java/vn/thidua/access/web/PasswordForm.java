package vn.thidua.access.web;

/** What a person enters to change the password; never shown again. */
record PasswordForm(String current, String next, String repeated) {

    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }
}
