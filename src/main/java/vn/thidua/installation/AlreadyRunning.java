package vn.thidua.installation;

/** Another program works on the same folder. */
class AlreadyRunning extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    AlreadyRunning(Home home) {
        super("Another program already works on %s.".formatted(home.folder()));
        this.folder = home.folder().toString();
    }

    String folder() {
        return folder;
    }
}
