package vn.thidua.organisation.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Addressee;

/** What the page of an agency outside submits. */
record AddresseeForm(String code, String name, String email, Addressee.@Nullable Channel channel) {

    static AddresseeForm of(Addressee addressee) {
        return new AddresseeForm(addressee.code(), addressee.name(), addressee.email(), addressee.channel());
    }

    Addressee addressee() {
        return new Addressee(code.strip(), name.strip(), email.strip(), Chosen.required(channel, "channel"));
    }
}
