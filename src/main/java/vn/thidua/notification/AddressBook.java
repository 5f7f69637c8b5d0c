package vn.thidua.notification;

import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Sentences;

/** Finds where a person or an agency is reached. */
@Component
class AddressBook {

    private final Organisation organisation;
    private final Sentences sentences;

    AddressBook(Organisation organisation, Sentences sentences) {
        this.organisation = organisation;
        this.sentences = sentences;
    }

    Recipient find(String name) {
        if (name.contains("@")) {
            return new Recipient(name, name, sentences.text("mail.greeting.agency"));
        }
        return organisation
                .findPerson(name)
                .map(this::person)
                .orElseGet(() -> new Recipient(name, null, sentences.text("mail.greeting.unknown")));
    }

    private Recipient person(Person person) {
        String greeting = sentences.text("mail.greeting.person", person.salutation(), person.fullName());
        return new Recipient(person.userId(), person.email().isBlank() ? null : person.email(), greeting);
    }
}
