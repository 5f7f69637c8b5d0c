package vn.thidua.shared;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The Vietnamese sentences of problems, from {@code messages/<module>.properties} under {@code error.<CODE>}. */
@Component
public class Sentences {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** An argument that is a problem itself stands as its sentence. */
    public String of(Problem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Problem inner ? of(inner) : argument)
                .toArray();
        return text("error." + problem.code(), arguments);
    }

    public List<String> of(BusinessRuleViolation violation) {
        return violation.problems().stream().map(this::of).toList();
    }

    /** A text of a bundle; the key itself when the bundle lacks it. */
    public String text(String key, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, VIETNAMESE), key);
    }

    /** Puts each problem beside its field of a page's form; problems of unknown fields stand at the top. */
    public void reject(BusinessRuleViolation violation, BindingResult form) {
        for (Problem problem : violation.problems()) {
            if (hasField(form, problem.field())) {
                form.rejectValue(problem.field(), problem.code(), of(problem));
            } else {
                form.reject(problem.code(), of(problem));
            }
        }
    }

    private static boolean hasField(BindingResult form, String field) {
        if (field.isEmpty()) {
            return false;
        }
        try {
            return form.getFieldType(field) != null;
        } catch (RuntimeException unknownPath) {
            return false;
        }
    }
}
