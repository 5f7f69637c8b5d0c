package vn.thidua.notification.web;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.NoticeList;
import vn.thidua.shared.Actor;

/** How many notices are new, for the mark beside the name on every page and in the webapps. */
@RestController
class NoticeCountController {

    private final NoticeList list;

    NoticeCountController(NoticeList list) {
        this.list = list;
    }

    @GetMapping("/api/notices/unread")
    Map<String, Integer> unread(Actor actor) {
        return Map.of("unread", list.unread(actor));
    }
}
