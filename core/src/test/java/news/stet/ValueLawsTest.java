package news.stet;

import static news.stet.Violation.Rule.CHARACTER;
import static news.stet.Violation.Rule.EXACT;
import static news.stet.Violation.Rule.FORM;
import static news.stet.Violation.Rule.ID;
import static news.stet.Violation.Rule.REQUIRED;
import static news.stet.Violation.Rule.SPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for every record of the model, whichever it is: its texts, its nulls, its lists. */
class ValueLawsTest {
    /** Every text of every record, alone: an illegal character, and an empty string where absent is meant. */
    @Test
    void everyTextIsChecked() throws ReflectiveOperationException {
        Set<String> mayBeEmpty = new TreeSet<>();
        int checked = 0;
        for (Record value : Records.of(Samples.full())) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (components[i].getType() != String.class) {
                    continue;
                }
                String name = components[i].getName();
                String where = value.getClass().getSimpleName() + "." + name;
                Violation illegal = violation(value, i, "a\0b");
                assertThat(illegal).as(where).isNotNull();
                assertThat(illegal.rule()).as(where).isIn(CHARACTER, ID);
                assertThat(illegal.path()).as(where).isEqualTo(name);
                Violation empty = violation(value, i, "");
                if (empty == null || Set.of(EXACT, FORM, SPAN).contains(empty.rule())) {
                    mayBeEmpty.add(where);
                } else {
                    assertThat(empty.rule()).as(where).isIn(REQUIRED, ID);
                    assertThat(empty.path()).as(where).isEqualTo(name);
                }
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
        // A block of none, a span of none, a qcode that ends or begins with its colon, foreign data of none.
        assertThat(mayBeEmpty)
                .containsExactly("Block.text", "Code.scheme", "Code.value", "Extension.content", "Span.exact");
    }

    private static Violation violation(Record value, int component, String text) throws ReflectiveOperationException {
        Object[] components = Records.components(value);
        components[component] = text;
        try {
            Records.constructor(value.getClass()).newInstance(components);
            return null;
        } catch (InvocationTargetException e) {
            return ((InvalidValueException) e.getCause()).violations().get(0);
        }
    }

    @Test
    void whatMustBeThereIsNeverNull() throws ReflectiveOperationException {
        for (Record value : Records.of(Samples.full())) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Constructor<?> constructor = Records.constructor(value.getClass());
            for (int i = 0; i < components.length; i++) {
                if (components[i].getType().isPrimitive()) {
                    continue;
                }
                boolean nullable = Arrays.stream(
                                components[i].getAnnotatedType().getAnnotations())
                        .anyMatch(annotation ->
                                annotation.annotationType().getSimpleName().equals("Nullable"));
                Object[] changed = Records.components(value);
                changed[i] = null;
                String where = value.getClass().getSimpleName() + "." + components[i].getName();
                try {
                    constructor.newInstance(changed);
                    assertThat(nullable).as("%s took null", where).isTrue();
                } catch (InvocationTargetException e) {
                    if (!nullable) {
                        assertThat(e.getCause()).as(where).isInstanceOf(NullPointerException.class);
                    } else {
                        assertThat(e.getCause()).as(where).isInstanceOf(InvalidValueException.class);
                    }
                }
            }
        }
        assertThatNullPointerException().isThrownBy(() -> Code.uri(null));
    }

    @Test
    void listsAreCopiedInAndCannotBeChangedOutside() throws ReflectiveOperationException {
        for (Record value : Records.of(Samples.full())) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Object[] changed = Records.components(value);
            for (int i = 0; i < components.length; i++) {
                if (changed[i] instanceof List<?> list) {
                    changed[i] = new ArrayList<>(list);
                }
            }
            Object copy = Records.constructor(value.getClass()).newInstance(changed);
            for (int i = 0; i < components.length; i++) {
                if (changed[i] instanceof List<?> list) {
                    list.clear();
                    List<?> inside = (List<?>) components[i].getAccessor().invoke(copy);
                    assertThatThrownBy(inside::clear)
                            .as("%s", components[i])
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
            assertThat(copy).isEqualTo(value);
        }
        assertThatNullPointerException()
                .isThrownBy(() ->
                        Article.builder("a").body(Arrays.asList((Block) null)).build());
    }
}
