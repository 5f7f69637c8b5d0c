package vn.thidua.signing.sample;

import vn.thidua.signing.Holder;

/**
 * Somebody of the sample who gets a key.
 *
 * @param name as the certificate says it
 * @param owner whose key file it is: the council seals with the committee's seal
 */
record SampleHolder(Holder holder, String name, String organisation, Holder owner) {

    static SampleHolder person(String userId, String name, String organisation) {
        Holder holder = Holder.person(userId);
        return new SampleHolder(holder, name, organisation, holder);
    }

    static SampleHolder office(String issuer, String name, String owner) {
        return new SampleHolder(Holder.organisation(issuer), name, name, Holder.organisation(owner));
    }

    String file() {
        return "sample-%s-%s.p12".formatted(owner.kind().name().toLowerCase(java.util.Locale.ROOT), owner.id());
    }
}
