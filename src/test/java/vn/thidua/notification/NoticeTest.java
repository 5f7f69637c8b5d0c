package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.notification", Locale.ROOT);

    @ParameterizedTest
    @EnumSource
    void everyKindHasASubjectAndATextThatUseAllItsValues(NoticeKind kind) {
        String words = WORDS.getString("notice.%s.subject".formatted(kind))
                + WORDS.getString("notice.%s.text".formatted(kind));

        for (int i = 0; i < kind.arguments().size(); i++) {
            assertThat(words).as(kind.arguments().get(i)).contains("{" + i + "}");
        }
    }

    @Test
    void aNoticeWithoutItsValuesIsRefusedAtOnce() {
        assertThatThrownBy(() -> new Notice(NoticeKind.CAMPAIGN_CANCELLED, "k", Set.of("a"), Map.of(), "/"))
                .hasMessageContaining("reason");
    }
}
