package vn.thidua.rehearsal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.ParentPlan;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.register.Register;
import vn.thidua.register.incoming.HandOver;
import vn.thidua.register.incoming.IncomingDocument;
import vn.thidua.register.incoming.IncomingDocuments;
import vn.thidua.register.incoming.RegisterIncoming;
import vn.thidua.register.incoming.Secrecy;
import vn.thidua.register.incoming.Urgency;
import vn.thidua.register.incoming.Way;
import vn.thidua.register.print.BookOrder;
import vn.thidua.register.print.RegisterBooks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** The records clerk registers the plan that came from above, and at the end prints the registers. */
@Component
class Registers {

    private static final String CULTURE_OFFICE = "Phòng Văn hóa - Xã hội";

    private final IncomingDocuments incoming;
    private final Register register;
    private final RegisterBooks books;
    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Clock clock;

    Registers(
            IncomingDocuments incoming,
            Register register,
            RegisterBooks books,
            Campaigns campaigns,
            Organisation organisation,
            Clock clock) {
        this.incoming = incoming;
        this.register = register;
        this.books = books;
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Before anything else happens, where the campaign follows a plan that exists by then. */
    void receive(Stage stage) {
        ParentPlan plan = campaigns.plan(stage.campaign()).parent();
        if (plan != null && !plan.issuedOn().isAfter(today())) {
            Actor clerk = clerk();
            IncomingDocument document = incoming.register(clerk, arrival(plan, stage));
            incoming.handOver(clerk, new HandOver(document.id(), CULTURE_OFFICE, "", "", null));
        }
    }

    void print(ResultFolder folder) throws IOException {
        Actor clerk = clerk();
        List<Integer> years = register.years().stream().sorted().toList();
        for (int year : years) {
            BookOrder order = new BookOrder(year, null, null, null, 1);
            folder.register(
                    "so-dang-ky-van-ban-di-%d.pdf".formatted(year),
                    books.outgoing(clerk, order).bytes());
        }
        for (int year : incoming.years().stream().sorted().toList()) {
            BookOrder order = new BookOrder(year, null, null, null, 1);
            folder.register(
                    "so-dang-ky-van-ban-den-%d.pdf".formatted(year),
                    books.incoming(clerk, order).bytes());
            folder.register(
                    "so-theo-doi-giai-quyet-van-ban-den-%d.pdf".formatted(year),
                    books.followUp(clerk, order).bytes());
        }
    }

    private static RegisterIncoming arrival(ParentPlan plan, Stage stage) {
        return new RegisterIncoming(
                Secrecy.NONE,
                null,
                Way.PAPER,
                plan.issuer(),
                plan.symbol(),
                plan.issuedOn(),
                "Kế hoạch",
                plan.subject(),
                Urgency.NORMAL,
                CULTURE_OFFICE,
                null,
                "",
                null,
                "",
                stage.campaign().toString(),
                "");
    }

    private Actor clerk() {
        return organisation.holdersOf(Role.CLERK, today()).stream()
                .findFirst()
                .map(Person::userId)
                .map(organisation::actor)
                .orElseGet(Actor::system);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
