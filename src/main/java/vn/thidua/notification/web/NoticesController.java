package vn.thidua.notification.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.notification.Calendars;
import vn.thidua.notification.Delivery;
import vn.thidua.notification.NoticeList;
import vn.thidua.notification.NoticePreferences;
import vn.thidua.notification.NoticeTopic;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;

/** What a person was told, how he wants to be told, and the address of his calendar. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private static final String PAGE = "notification/notices";
    private static final String BACK = "redirect:/notices";

    private final NoticeList list;
    private final NoticePreferences preferences;
    private final Calendars calendars;
    private final PageForms forms;

    NoticesController(NoticeList list, NoticePreferences preferences, Calendars calendars, PageForms forms) {
        this.list = list;
        this.preferences = preferences;
        this.calendars = calendars;
        this.forms = forms;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        model.addAttribute("notices", list.of(actor));
        model.addAttribute("unread", list.unread(actor));
        model.addAttribute("topics", NoticeTopic.values());
        model.addAttribute("chosen", preferences.of(actor.userId()));
        model.addAttribute("calendarOffered", calendars.isOffered(actor));
        return PAGE;
    }

    @GetMapping("/{id}")
    String open(Actor actor, @PathVariable UUID id) {
        return "redirect:" + list.open(actor, id);
    }

    @PostMapping("/reading")
    String readAll(Actor actor) {
        list.readAll(actor);
        return BACK;
    }

    @PostMapping("/settings")
    String choose(Actor actor, @RequestParam Map<String, String> form, RedirectAttributes next) {
        Map<NoticeTopic, Delivery> choices = new EnumMap<>(NoticeTopic.class);
        for (NoticeTopic topic : NoticeTopic.values()) {
            Stream.of(Delivery.values())
                    .filter(delivery -> delivery.name().equals(form.get(topic.name())))
                    .forEach(delivery -> choices.put(topic, delivery));
        }
        forms.tell(next, "notices.saved", () -> preferences.choose(actor, choices));
        return BACK;
    }

    @PostMapping("/calendar")
    String makeCalendar(Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("calendarAddress", calendars.address(actor));
        return BACK + "#calendar";
    }

    @PostMapping("/calendar/end")
    String endCalendar(Actor actor, RedirectAttributes next) {
        calendars.end(actor);
        forms.done(next, "notices.calendar.ended");
        return BACK + "#calendar";
    }
}
