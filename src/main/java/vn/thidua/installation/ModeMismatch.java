package vn.thidua.installation;

/** A trial was asked for on real data, or the other way round. */
class ModeMismatch extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Mode wanted;
    private final Mode stored;

    ModeMismatch(Mode wanted, Mode stored) {
        super("The data belongs to an installation of kind %s and cannot be used as %s.".formatted(stored, wanted));
        this.wanted = wanted;
        this.stored = stored;
    }

    Mode wanted() {
        return wanted;
    }

    Mode stored() {
        return stored;
    }
}
